import TextField, { TextFieldProps } from '@material-ui/core/TextField';
import { useHalfTyped } from '@muster/backstage-plugin-oncall-react';
import { useId } from 'react';

/**
 * A text field in the look of the house, whose label belongs to it for every reader. It says when only a part of a date is
 * typed.
 */
export function Field(props: TextFieldProps) {
  const id = useId();
  const { problem, ofField } = useHalfTyped();
  return (
    <TextField
      id={id}
      variant="outlined"
      size="small"
      {...ofField}
      {...props}
      {...(problem && { error: true, helperText: problem })}
    />
  );
}
