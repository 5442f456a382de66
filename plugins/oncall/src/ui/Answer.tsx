import {
  ErrorFace,
  LiveAnswer,
  LoadingFace,
  reasonOf,
  useErrorWords,
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
          <StaleWords error={answer.error} />
        </MuiAlert>
      )}
      <IsSaid.Provider value={isSaid || isStale}>
        {children(answer.value)}
      </IsSaid.Provider>
    </>
  );
}

/** Trying again helps, except where the reader has to sign in again. */
function StaleWords(props: { readonly error?: Error }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const words = useErrorWords();
  return reasonOf(props.error).name === 'AuthenticationError' ? (
    <>
      {t('answer.staleUntilSignIn')} {words(props.error)}
    </>
  ) : (
    <>{t('answer.stale')}</>
  );
}
