import { CodeSnippet } from '@backstage/core-components';
import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import MuiAlert from '@material-ui/lab/Alert';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { useId } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { onCallTranslationRef } from '../translation';
import { alertmanagerSnippet } from './alertmanagerSnippet';

/** Shows a new key for the first and last time, and what to do with it. */
export function KeyDialog(props: {
  readonly integration: Integration & { readonly key: string };
  readonly onClose: () => void;
}) {
  const { integration, onClose } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const titleId = useId();
  const discoveryApi = useApi(discoveryApiRef);
  const { value: baseUrl } = useAsync(
    () => discoveryApi.getBaseUrl('oncall'),
    [discoveryApi],
  );
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t('key.title', { name: integration.name })}
      </DialogTitle>
      <DialogContent>
        <MuiAlert severity="warning">{t('key.once')}</MuiAlert>
        <CodeSnippet
          language="text"
          text={integration.key}
          showCopyCodeButton
        />
        {integration.type === 'prometheus' && baseUrl && (
          <>
            <Typography variant="body2">{t('key.alertmanager')}</Typography>
            <CodeSnippet
              language="yaml"
              text={alertmanagerSnippet({ baseUrl, key: integration.key })}
              showCopyCodeButton
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('key.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
