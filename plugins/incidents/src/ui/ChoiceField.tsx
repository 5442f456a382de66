import { Field } from './Field';

/** One of a few values, or any. */
export function ChoiceField<T extends string>(props: {
  readonly label: string;
  readonly anyLabel: string;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly value?: T;
  readonly onChange: (choice: T | undefined) => void;
}) {
  const { label, anyLabel, choices, nameOf, value, onChange } = props;
  return (
    <Field
      select
      fullWidth
      label={label}
      value={value ?? ''}
      onChange={event =>
        onChange(choices.find(choice => choice === event.target.value))
      }
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="">{anyLabel}</option>
      {choices.map(choice => (
        <option key={choice} value={choice}>
          {nameOf(choice)}
        </option>
      ))}
    </Field>
  );
}
