import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import ButtonLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import GetAppIcon from '@material-ui/icons/GetApp';
import LinkIcon from '@material-ui/icons/Link';
import { AlertAttachment } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    '& + &': { marginTop: theme.spacing(1) },
  },
  words: { flex: 1, minWidth: 0 },
  name: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  file: { textAlign: 'start' },
  added: { color: theme.palette.text.secondary },
}));

type ListProps = {
  readonly alertId: string;
  readonly attachments: readonly AlertAttachment[];
  readonly mayUpdate: boolean;
  readonly run: (change: () => Promise<unknown>) => Promise<void>;
  readonly onDone: () => void;
};

/** A line for each link and file, with who added it. */
export function AttachmentList(props: ListProps) {
  const { alertId, attachments, mayUpdate, run, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [leaving, setLeaving] = useState<AlertAttachment>();
  if (attachments.length === 0) {
    return <>{t('attachments.empty')}</>;
  }
  const download = ({ id }: AlertAttachment) =>
    run(async () => {
      const { url } = await onCallApi.getAlertAttachmentUrl(alertId, id);
      // The answer is a file to be saved, so the page stays.
      window.location.assign(url);
    });
  return (
    <>
      <ul className={classes.list} aria-label={t('attachments.title')}>
        {attachments.map(attachment => (
          <li key={attachment.id} className={classes.line}>
            <Attached attachment={attachment} onDownload={download} />
            {mayUpdate && (
              <IconButton
                size="small"
                aria-label={t('attachments.delete', { name: attachment.name })}
                onClick={() => setLeaving(attachment)}
              >
                <DeleteOutlineIcon fontSize="small" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {leaving && (
        <ConfirmDialog
          isDangerous
          title={t('attachments.deleteTitle', { name: leaving.name })}
          effect={t('attachments.deleteEffect')}
          confirmLabel={t('attachments.deleteSubmit')}
          onConfirm={() => onCallApi.deleteAlertAttachment(alertId, leaving.id)}
          onClose={() => setLeaving(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}

function Attached(props: {
  readonly attachment: AlertAttachment;
  readonly onDownload: (attachment: AlertAttachment) => void;
}) {
  const { attachment, onDownload } = props;
  const { name, url, size = 0, addedAt, addedBy } = attachment;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.words}>
      {url ? (
        <div className={classes.name}>
          <LinkIcon fontSize="small" aria-hidden />
          <Link to={url}>{name}</Link>
        </div>
      ) : (
        <div className={classes.name}>
          <GetAppIcon fontSize="small" aria-hidden />
          <ButtonLink
            component="button"
            variant="body2"
            className={classes.file}
            aria-label={t('attachments.download', { name })}
            onClick={() => onDownload(attachment)}
          >
            {name} ({sizeOf(size)})
          </ButtonLink>
        </div>
      )}
      <div className={classes.added}>
        <PersonLink entityRef={addedBy} /> · <MomentInTime at={addedAt} />
      </div>
    </div>
  );
}

/** In the unit that people would use. */
function sizeOf(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte'];
  const power = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat('en-US', {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
