import Alert from '@material-ui/lab/Alert';
import { useErrorWords } from '@muster/backstage-plugin-oncall-react';

/** Why something a person just did was refused, beside the button. */
export function InlineError(props: { readonly error?: Error }) {
  const { error } = props;
  const words = useErrorWords();
  return error ? <Alert severity="error">{words(error)}</Alert> : null;
}
