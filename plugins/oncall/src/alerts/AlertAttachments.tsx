import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import LinkIcon from '@material-ui/icons/Link';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { ChangeEvent, useRef, useState } from 'react';
import { useAlertAttachments } from '../api/useAlertAttachments';
import { useSubmit } from '../api/useSubmit';
import { onCallAlertsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { Section } from '../ui/Section';
import { AddLinkDialog } from './AddLinkDialog';
import { AttachmentList } from './AttachmentList';

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** The links and files of an alert; files are dropped in by the file chooser of the browser. */
export function AlertAttachments(props: {
  readonly alertId: string;
  readonly mayUpdate: boolean;
}) {
  const { alertId, mayUpdate } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const answer = useAlertAttachments(alertId);
  const { submit, error } = useSubmit();
  const run = async (change: () => Promise<unknown>) => {
    await submit(change);
    answer.retry();
  };
  return (
    <Section
      title={t('attachments.title')}
      end={
        mayUpdate && (
          <AddButtons alertId={alertId} run={run} onDone={answer.retry} />
        )
      }
    >
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <Answer answer={answer} lines={2}>
        {attachments => (
          <AttachmentList
            alertId={alertId}
            attachments={attachments}
            run={run}
            onDone={answer.retry}
            mayUpdate={mayUpdate}
          />
        )}
      </Answer>
    </Section>
  );
}

function AddButtons(props: {
  readonly alertId: string;
  readonly run: (change: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
}) {
  const { alertId, run, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [isLinking, setLinking] = useState(false);
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    setBusy(true);
    for (const file of files) {
      const { name } = file;
      await run(() =>
        onCallApi.uploadAlertFile(alertId, { name, content: file }),
      );
    }
    setBusy(false);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        multiple
        className={classes.hidden}
        aria-label={t('attachments.file')}
        onChange={upload}
      />
      <Button
        size="small"
        startIcon={<AttachFileIcon />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? t('attachments.uploading') : t('attachments.upload')}
      </Button>
      <Button
        size="small"
        startIcon={<LinkIcon />}
        onClick={() => setLinking(true)}
      >
        {t('attachments.link')}
      </Button>
      {isLinking && (
        <AddLinkDialog
          alertId={alertId}
          onClose={() => setLinking(false)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
