import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useUnchosen } from '@muster/backstage-plugin-oncall-react';
import { onCallTranslationRef } from '../translation';
import { ZONE_NAMES } from './zoneNames';

/** A field for the name of a time zone. */
export function ZonePicker(props: {
  readonly value: string;
  readonly onChange: (zone: string) => void;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { value, onChange } = props;
  // Aliases are valid zones that browsers do not list.
  const zones = ZONE_NAMES.includes(value)
    ? ZONE_NAMES
    : [value, ...ZONE_NAMES];
  const { problem, ofList, ofField } = useUnchosen(value);
  return (
    <Autocomplete
      {...ofList}
      options={[...zones]}
      value={value}
      disableClearable
      onChange={(_, zone) => onChange(zone)}
      renderInput={params => (
        <TextField
          {...params}
          {...ofField}
          label={t('zonePicker.label')}
          error={Boolean(problem)}
          helperText={problem ?? t('zonePicker.help')}
          variant="outlined"
          size="small"
        />
      )}
    />
  );
}
