import TextField from '@material-ui/core/TextField';

/** A sentence for the timeline. */
export function NoteField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
}) {
  const { label, value, onChange } = props;
  return (
    <TextField
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      variant="outlined"
      size="small"
      multiline
      minRows={2}
    />
  );
}
