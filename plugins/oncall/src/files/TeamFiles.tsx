import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  OnCallFile,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMayConfigure } from '../api/useMayConfigure';
import { useMayI } from '../api/useMayI';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { useSubmit } from '../api/useSubmit';
import { onCallFilesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Section';
import { CheckFileDialog } from './CheckFileDialog';
import { FileLink } from './FileLink';
import { FileTrouble } from './FileTrouble';

const useStyles = makeStyles(theme => ({
  file: { marginBottom: theme.spacing(1) },
}));

/** The files that the team keeps its on-call configuration in, what is wrong with them, and a check for a new version. */
export function TeamFiles(props: {
  readonly team: string;
  readonly onChanged: () => void;
}) {
  const { team, onChanged } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const answer = useOnCallFiles();
  const onCallApi = useApi(onCallApiRef);
  const mayUpdate = useMayI(scheduleUpdatePermission);
  const mayRelease = useMayConfigure(team) && mayUpdate;
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const [isChecking, setIsChecking] = useState(false);
  const onDone = () => {
    answer.retry();
    onChanged();
  };
  const readNow = async () => {
    if (await submit(() => onCallApi.readOnCallFiles())) {
      onDone();
    }
  };
  const files = answer.value?.filter(file => file.team === team) ?? [];
  return (
    <Section
      title={t('files.title')}
      end={
        <div>
          {mayUpdate && files.length > 0 && (
            <Button color="primary" disabled={busy} onClick={readNow}>
              {t('files.readNow')}
            </Button>
          )}
          <Button color="primary" onClick={() => setIsChecking(true)}>
            {t('files.check')}
          </Button>
        </div>
      }
    >
      {error && <MuiAlert severity="error">{error.message}</MuiAlert>}
      <Answer answer={answer} lines={2}>
        {() =>
          files.length > 0
            ? files.map(file => (
                <FileEntry
                  key={file.ref}
                  file={file}
                  mayRelease={mayRelease}
                  onReleased={onDone}
                />
              ))
            : t('files.none')
        }
      </Answer>
      {isChecking && (
        <CheckFileDialog
          team={team}
          files={files}
          onClose={() => setIsChecking(false)}
        />
      )}
    </Section>
  );
}

function FileEntry(props: {
  readonly file: OnCallFile;
  readonly mayRelease: boolean;
  readonly onReleased: () => void;
}) {
  const { file, mayRelease, onReleased } = props;
  const { t } = useTranslationRef(onCallFilesTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const [isReleasing, setIsReleasing] = useState(false);
  return (
    <div className={classes.file}>
      <FileLink file={file} />
      <Typography variant="body2" color="textSecondary">
        {file.objects.map(({ name }) => name).join(', ') || t('files.nothing')}
        {file.appliedAt && (
          <>
            {' · '}
            {t('files.applied')} <MomentInTime at={file.appliedAt} />
          </>
        )}
      </Typography>
      <FileTrouble file={file} />
      {file.goneSince && mayRelease && (
        <Button variant="outlined" onClick={() => setIsReleasing(true)}>
          {t('files.release')}
        </Button>
      )}
      {isReleasing && (
        <ConfirmDialog
          title={t('files.releaseTitle')}
          effect={t('files.releaseEffect')}
          confirmLabel={t('files.release')}
          onConfirm={() => onCallApi.releaseOnCallFile(file.ref)}
          onClose={() => setIsReleasing(false)}
          onDone={onReleased}
        />
      )}
    </div>
  );
}
