import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import MuiAlert from '@material-ui/lab/Alert';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { Snippet } from '@muster/backstage-plugin-oncall-react';
import { useId } from 'react';
import { onCallIntegrationsTranslationRef } from './translation';
import { SetupGuide } from './SetupGuide';
import { TAKES_FOCUS } from '../ui/focusDialog';

/** Shows a new key for the first and last time, and what to do with it. */
export function KeyDialog(props: {
  readonly integration: Integration & { readonly key: string };
  readonly onClose: () => void;
}) {
  const { integration, onClose } = props;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
      {...TAKES_FOCUS}
    >
      <DialogTitle id={titleId}>
        {t('key.title', { name: integration.name })}
      </DialogTitle>
      <DialogContent>
        <MuiAlert severity="warning">{t('key.once')}</MuiAlert>
        <Snippet language="text" text={integration.key} />
        <SetupGuide type={integration.type} sourceKey={integration.key} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('key.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
