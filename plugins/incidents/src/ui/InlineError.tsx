import Alert from '@material-ui/lab/Alert';
import { reasonOf } from '@muster/backstage-plugin-oncall-react';

/** Why something a person just did was refused, beside the button. */
export function InlineError(props: { readonly error?: Error }) {
  const { error } = props;
  return error ? (
    <Alert severity="error">{reasonOf(error).message}</Alert>
  ) : null;
}
