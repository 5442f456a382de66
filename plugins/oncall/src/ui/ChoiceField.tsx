import MenuItem from '@material-ui/core/MenuItem';
import { ComponentProps } from 'react';
import { Field } from './Field';

/** One of a few values. */
export function ChoiceField<T extends string>({
  choices,
  nameOf = choice => choice,
  value,
  onChange,
  ...field
}: Omit<
  ComponentProps<typeof Field>,
  'select' | 'value' | 'onChange' | 'children'
> & {
  readonly choices: readonly T[];
  /** The choice itself when absent. */
  readonly nameOf?: (choice: T) => string;
  /** Nothing is shown as chosen when it is none of them. */
  readonly value: string;
  readonly onChange: (choice: T) => void;
}) {
  const choose = (typed: string) => {
    const chosen = choices.find(choice => choice === typed);
    if (chosen !== undefined) {
      onChange(chosen);
    }
  };
  return (
    <Field
      select
      {...field}
      value={value}
      onChange={event => choose(event.target.value)}
    >
      {choices.map(choice => (
        <MenuItem key={choice} value={choice}>
          {nameOf(choice)}
        </MenuItem>
      ))}
    </Field>
  );
}
