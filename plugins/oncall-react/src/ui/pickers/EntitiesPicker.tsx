import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { onCallReactTranslationRef } from '../../translation';
import { EntityOptionLine } from './EntityOptionLine';
import {
  EntityChoice,
  useChosenOptions,
  useEntityOptions,
} from './useEntityOptions';
import { useUnchosen } from './useUnchosen';

/**
 * A field in which several people, teams or services of the catalog are found by typing.
 *
 * @public
 */
export function EntitiesPicker(props: {
  readonly label: string;
  readonly kinds: readonly string[];
  /** Which of these kinds; all when absent. */
  readonly choice?: EntityChoice;
  /** Entity references. */
  readonly value: readonly string[];
  readonly onChange: (entityRefs: readonly string[]) => void;
  readonly error?: string;
  readonly helperText?: string;
  readonly required?: boolean;
}) {
  const { label, kinds, value, onChange, error, helperText } = props;
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { typed, problem = error, ofList, ofField } = useUnchosen();
  const { options, loading } = useEntityOptions(kinds, typed, props.choice);
  const chosen = useChosenOptions(value);
  return (
    <Autocomplete
      {...ofList}
      multiple
      filterSelectedOptions
      options={[...options]}
      value={[...chosen]}
      loading={loading}
      fullWidth
      noOptionsText={t('picker.nothing')}
      loadingText={t('picker.loading')}
      filterOptions={all => all.filter(option => !value.includes(option.ref))}
      getOptionLabel={option => option.name}
      getOptionSelected={(a, b) => a.ref === b.ref}
      renderOption={option => <EntityOptionLine option={option} />}
      inputValue={typed}
      onInputChange={(event, text, reason) => {
        // Without an event nobody did anything: the kit forgets what is typed whenever the list of the chosen ones is another object.
        if (event) {
          ofList.onInputChange(event, text, reason);
        }
      }}
      onChange={(_, picked) => onChange(picked.map(option => option.ref))}
      renderInput={params => (
        <TextField
          {...params}
          {...ofField}
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
