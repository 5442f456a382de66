import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { Snippet } from '@muster/backstage-plugin-oncall-react';
import { useId } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { onCallHeartbeatsTranslationRef } from './translation';
import { curlSnippet, watchdogSnippet } from './pingSnippets';
import { TAKES_FOCUS } from '../ui/focusDialog';

/** What to copy into the job that is watched. */
export function PingDialog(props: {
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { name, onClose } = props;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const titleId = useId();
  const discoveryApi = useApi(discoveryApiRef);
  const { value: baseUrl } = useAsync(
    () => discoveryApi.getBaseUrl('oncall'),
    [discoveryApi],
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby={titleId}
      {...TAKES_FOCUS}
    >
      <DialogTitle id={titleId}>{t('pingDialog.title', { name })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t('pingDialog.text')}</Typography>
        {baseUrl && (
          <>
            <Snippet language="bash" text={curlSnippet(baseUrl, name)} />
            <Typography variant="body2">{t('pingDialog.watchdog')}</Typography>
            <Snippet language="yaml" text={watchdogSnippet(baseUrl, name)} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('pingDialog.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
