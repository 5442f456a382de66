import {
  ErrorFace,
  LiveAnswer,
  LoadingFace,
} from '@muster/backstage-plugin-oncall-react';
import { makeStyles } from '@material-ui/core/styles';
import MuiAlert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { createContext, ReactNode, useContext } from 'react';
import { onCallTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  stale: { marginBottom: theme.spacing(2) },
}));

/** Whether it was said already that what stands around may be out of date. */
const IsSaid = createContext(false);

/**
 * The faces of an answer: skeleton, error, content; a failed refresh leaves the last content in place and says so, once
 * for all of its parts.
 */
export function Answer<T>(props: {
  readonly answer: Pick<LiveAnswer<T>, 'value' | 'error' | 'retry'>;
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}) {
  const { answer, lines, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const isSaid = useContext(IsSaid);
  if (answer.value === undefined) {
    return answer.error ? (
      <ErrorFace error={answer.error} retry={answer.retry} />
    ) : (
      <LoadingFace lines={lines} />
    );
  }
  const isStale = answer.error !== undefined;
  return (
    <>
      {isStale && !isSaid && (
        <MuiAlert severity="warning" className={classes.stale}>
          {t('answer.stale')}
        </MuiAlert>
      )}
      <IsSaid.Provider value={isSaid || isStale}>
        {children(answer.value)}
      </IsSaid.Provider>
    </>
  );
}
