import { CopyTextButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import InputAdornment from '@material-ui/core/InputAdornment';
import { onCallTranslationRef } from '../translation';
import { Field } from './Field';

/** An address to take along: a button copies it, which on a phone is hard by hand. */
export function AddressToCopy(props: {
  readonly label: string;
  readonly url: string;
  readonly helperText?: string;
}) {
  const { label, url, helperText } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <Field
      fullWidth
      label={label}
      value={url}
      helperText={helperText}
      inputProps={{ readOnly: true }}
      InputProps={{
        endAdornment: (
          <InputAdornment position="end">
            <CopyTextButton text={url} aria-label={t('copy')} />
          </InputAdornment>
        ),
      }}
      onFocus={event => event.target.select()}
    />
  );
}
