import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { onCallReactTranslationRef } from '../../translation';
import { EntityOptionLine } from './EntityOptionLine';
import { useChosenOptions, useEntityOptions } from './useEntityOptions';
import { useUnchosen } from './useUnchosen';

/**
 * A field in which one person, team or service of the catalog is found by typing.
 *
 * @public
 */
export function EntityPicker(props: {
  readonly label: string;
  readonly kinds: readonly string[];
  /** Entity reference. */
  readonly value?: string;
  readonly onChange: (entityRef: string | undefined) => void;
  readonly error?: string;
  readonly helperText?: string;
  readonly required?: boolean;
}) {
  const { label, kinds, value, onChange, error, helperText } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const [chosen = null] = useChosenOptions(value ? [value] : []);
  const { typed, problem = error, ...unchosen } = useUnchosen(chosen?.name);
  const { options, loading } = useEntityOptions(kinds, typed);
  return (
    <Autocomplete
      {...unchosen.ofList}
      options={[...options]}
      value={chosen}
      loading={loading}
      fullWidth
      noOptionsText={t('picker.nothing')}
      loadingText={t('picker.loading')}
      filterOptions={all => all}
      getOptionLabel={option => option.name}
      getOptionSelected={(a, b) => a.ref === b.ref}
      renderOption={option => <EntityOptionLine option={option} />}
      onChange={(_, option) => onChange(option?.ref)}
      renderInput={params => (
        <TextField
          {...params}
          {...unchosen.ofField}
          label={label}
          variant="outlined"
          size="small"
          required={props.required}
          error={Boolean(problem)}
          helperText={problem ?? helperText}
        />
      )}
    />
  );
}
