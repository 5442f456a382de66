import TextField, { OutlinedTextFieldProps } from '@material-ui/core/TextField';
import { useHalfTyped } from '@muster/backstage-plugin-oncall-react';
import { useId } from 'react';

/**
 * A field of the kit whose label belongs to it: the kit joins the two only where there is an id. It says when only a part
 * of a date or a number is typed.
 */
export function Field(
  props: Omit<OutlinedTextFieldProps, 'variant' | 'size' | 'id'>,
) {
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
