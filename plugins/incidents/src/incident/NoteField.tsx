import { Field } from '../ui/Field';

/** A sentence for the timeline. */
export function NoteField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
}) {
  const { label, value, onChange } = props;
  return (
    <Field
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      multiline
      minRows={2}
    />
  );
}
