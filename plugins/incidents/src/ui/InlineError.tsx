import Alert from '@material-ui/lab/Alert';
import { explainError } from '../api/explainError';

/** Why something a person just did was refused, beside the button. */
export function InlineError(props: { readonly error?: Error }) {
  const { error } = props;
  return error ? <Alert severity="error">{explainError(error)}</Alert> : null;
}
