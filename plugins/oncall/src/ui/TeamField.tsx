import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useUnchosen } from '@muster/backstage-plugin-oncall-react';
import { useEffect } from 'react';
import { useMyTeams } from '../api/useMyTeams';

/** Whose something is. It offers the teams that the reader may configure; where there is only one choice, it is made. */
export function TeamField(props: {
  readonly label: string;
  readonly helperText?: string;
  /** Reference of the team's Group. */
  readonly value: string | undefined;
  readonly onChange: (team: string | undefined) => void;
}) {
  const { label, helperText, value, onChange } = props;
  const mine = useMyTeams();
  const teams = mine?.teams ?? [];
  const only =
    mine?.missingForAll && teams.length === 1 ? teams[0].ref : undefined;
  useEffect(() => {
    if (only && !value) {
      onChange(only);
    }
  });
  const chosen = value
    ? teams.find(({ ref }) => ref === value) ?? {
        ref: value,
        name: value.slice(value.lastIndexOf('/') + 1),
      }
    : null;
  const { problem, ofList, ofField } = useUnchosen(chosen?.name);
  return (
    <Autocomplete
      {...ofList}
      options={[...teams]}
      value={chosen}
      loading={!mine}
      fullWidth
      getOptionLabel={({ name }) => name}
      getOptionSelected={(a, b) => a.ref === b.ref}
      onChange={(_, team) => onChange(team?.ref)}
      renderInput={params => (
        <TextField
          {...params}
          {...ofField}
          label={label}
          variant="outlined"
          size="small"
          required={mine?.missingForAll !== undefined}
          error={Boolean(problem)}
          helperText={
            problem ?? ((!value && mine?.missingForAll) || helperText)
          }
        />
      )}
    />
  );
}
