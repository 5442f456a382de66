import Alert from '@material-ui/lab/Alert';
import {
  TextWithMoments,
  useErrorWords,
} from '@muster/backstage-plugin-oncall-react';

/** Why something a person just did was refused, beside the button; its moments stand on the reader's clock. */
export function InlineError(props: { readonly error?: Error }) {
  const { error } = props;
  const words = useErrorWords();
  return error ? (
    <Alert severity="error">
      <TextWithMoments text={words(error)} />
    </Alert>
  ) : null;
}
