import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import {
  alertUpdatePermission,
  oncallPermissions,
} from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import useInterval from 'react-use/lib/useInterval';
import { ASK_AGAIN_MILLISECONDS, useMayI } from '../api/useMayI';
import { onCallTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  again: { whiteSpace: 'nowrap' },
}));

/**
 * Says that nobody could be asked what the reader may do, and asks again, so that nobody takes buttons that are not there for a
 * missing right. Nothing while it could be asked.
 */
export function RightsNotice() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  // One for all: each is answered by the same backend.
  const { error } = usePermission({ permission: alertUpdatePermission });
  const [attempt, setAttempt] = useState(0);
  const askAgain = () => setAttempt(count => count + 1);
  useInterval(askAgain, error ? ASK_AGAIN_MILLISECONDS : null);
  return (
    <>
      {error && (
        <MuiAlert
          severity="warning"
          variant="outlined"
          className={classes.root}
          action={
            <Button
              color="inherit"
              size="small"
              className={classes.again}
              onClick={askAgain}
            >
              {t('right.askNow')}
            </Button>
          }
        >
          {t('right.unanswered')}
        </MuiAlert>
      )}
      {attempt > 0 &&
        oncallPermissions.map(permission => (
          <Question
            key={`${permission.name} ${attempt}`}
            permission={permission}
          />
        ))}
    </>
  );
}

/** Asks once when it appears; whoever else on the page has the same question gets the answer, too. */
function Question(props: {
  readonly permission: (typeof oncallPermissions)[number];
}) {
  useMayI(props.permission);
  return null;
}
