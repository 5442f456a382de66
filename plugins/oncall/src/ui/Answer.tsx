import {
  ErrorFace,
  LiveAnswer,
  LoadingFace,
} from '@muster/backstage-plugin-oncall-react';
import MuiAlert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ReactNode } from 'react';
import { onCallTranslationRef } from '../translation';

/** The faces of an answer: skeleton, error, content; a failed refresh leaves the last content in place and says so. */
export function Answer<T>(props: {
  readonly answer: Pick<LiveAnswer<T>, 'value' | 'error' | 'retry'>;
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}) {
  const { answer, lines, children } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  if (answer.value === undefined) {
    return answer.error ? (
      <ErrorFace error={answer.error} retry={answer.retry} />
    ) : (
      <LoadingFace lines={lines} />
    );
  }
  return (
    <>
      {answer.error && (
        <MuiAlert severity="warning">{t('answer.stale')}</MuiAlert>
      )}
      {children(answer.value)}
    </>
  );
}
