import TextField, { OutlinedTextFieldProps } from '@material-ui/core/TextField';
import { useId } from 'react';

/** A field of the kit whose label belongs to it: the kit joins the two only where there is an id. */
export function Field(
  props: Omit<OutlinedTextFieldProps, 'variant' | 'size' | 'id'>,
) {
  const id = useId();
  return <TextField id={id} variant="outlined" size="small" {...props} />;
}
