import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
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
  return (
    <Autocomplete
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
          label={label}
          variant="outlined"
          size="small"
          required={mine?.missingForAll !== undefined}
          helperText={(!value && mine?.missingForAll) || helperText}
        />
      )}
    />
  );
}
