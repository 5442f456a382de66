import TextField, { TextFieldProps } from '@material-ui/core/TextField';
import { useId } from 'react';

/** A text field in the look of the house, whose label belongs to it for every reader. */
export function Field(props: TextFieldProps) {
  const id = useId();
  return <TextField id={id} variant="outlined" size="small" {...props} />;
}
