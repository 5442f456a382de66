import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  DirectoryState,
  directoryUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMayI } from '../api/useMayI';
import { onCallDirectoryTranslationRef } from './translation';
import { ConfirmDialog } from '../ui/ConfirmDialog';

type Doubt = NonNullable<DirectoryState['doubt']>;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  actions: { marginTop: theme.spacing(1) },
}));

const SHOWN = 10;

/** Says that the catalog lost people and is not believed. */
export function DirectoryBanner(props: {
  readonly doubt: Doubt;
  readonly onDone: () => void;
}) {
  const { doubt, onDone } = props;
  const classes = useStyles();
  return (
    <MuiAlert
      severity={doubt.confirmedAt ? 'info' : 'warning'}
      variant="outlined"
      className={classes.root}
    >
      {doubt.confirmedBy ? (
        <Confirmed by={doubt.confirmedBy} />
      ) : (
        <Unconfirmed doubt={doubt} onDone={onDone} />
      )}
    </MuiAlert>
  );
}

function Confirmed(props: { readonly by: string }) {
  const { t } = useTranslationRef(onCallDirectoryTranslationRef);
  return (
    <>
      {t('directory.confirmed')} <PersonLink entityRef={props.by} />.{' '}
      {t('directory.confirmedEffect')}
    </>
  );
}

function Unconfirmed(props: {
  readonly doubt: Doubt;
  readonly onDone: () => void;
}) {
  const { doubt, onDone } = props;
  const { lost, people, believedAt } = doubt;
  const { t } = useTranslationRef(onCallDirectoryTranslationRef);
  const classes = useStyles();
  const onCallApi = useApi(onCallApiRef);
  const mayConfirm = useMayI(directoryUpdatePermission);
  const [isConfirming, setConfirming] = useState(false);
  const named = people.slice(0, SHOWN);
  const names = named.map(({ name }) => name).join(', ');
  const more = lost - named.length;
  return (
    <>
      <strong>
        {t('directory.lost', {
          lost: String(lost),
          known: String(doubt.known),
        })}
      </strong>
      {names && (
        <div>
          {t('directory.who')} {names}
          {more > 0 && <> {t('directory.more', { count: more })}</>}
        </div>
      )}
      <div>
        {t('directory.believed')}{' '}
        <MomentInTime at={believedAt} variant="both" />
      </div>
      {mayConfirm && (
        <Button
          size="small"
          variant="outlined"
          className={classes.actions}
          onClick={() => setConfirming(true)}
        >
          {t('directory.confirm')}
        </Button>
      )}
      {isConfirming && (
        <ConfirmDialog
          isDangerous
          title={t('directory.confirmTitle')}
          effect={t('directory.confirmEffect', { count: lost })}
          confirmLabel={t('directory.confirmSubmit')}
          onConfirm={() => onCallApi.confirmDirectory()}
          onClose={() => setConfirming(false)}
          onDone={onDone}
        />
      )}
    </>
  );
}
