import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import SearchIcon from '@material-ui/icons/Search';
import { reasonOf } from '../api/reasonOf';
import { onCallReactTranslationRef } from '../translation';
import { EmptyFace } from './EmptyFace';
import { isErrorNamed } from './isErrorNamed';
import { isForbidden } from './isForbidden';
import { isUnanswered } from './isUnanswered';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    '& > button': { marginTop: theme.spacing(1) },
  },
}));

/**
 * The error face of a view. "You may not see this" and "There is nothing here" are not errors but answers, and look like it.
 *
 * @public
 */
export function ErrorFace(props: {
  readonly error: Error;
  readonly retry?: () => void;
}) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const { error, retry } = props;
  if (isForbidden(error)) {
    return (
      <EmptyFace
        icon={<LockOutlinedIcon />}
        title={t('face.forbidden.title')}
        description={
          <>
            {t('face.forbidden.description')}
            <br />
            {reasonOf(error).message}
          </>
        }
      />
    );
  }
  if (isErrorNamed(error, 'NotFoundError')) {
    return (
      <EmptyFace
        icon={<SearchIcon />}
        title={t('face.notFound.title')}
        description={
          <>
            {reasonOf(error).message}
            <br />
            {t('face.notFound.description')}
          </>
        }
      />
    );
  }
  return (
    <div className={classes.root}>
      <ResponseErrorPanel title={titleOf(error, t)} error={error} />
      {retry && (
        <Button variant="outlined" onClick={retry}>
          {t('face.error.retry')}
        </Button>
      )}
    </div>
  );
}

function titleOf(
  error: Error,
  t: TranslationFunction<typeof onCallReactTranslationRef.T>,
): string {
  if (isUnanswered(error)) {
    return t('face.error.unanswered');
  }
  if (isErrorNamed(error, 'AuthenticationError')) {
    return t('face.error.signedOut');
  }
  return isFault(error) ? t('face.error.inside') : reasonOf(error).message;
}

/** Whether what the server says is about its inside, which tells a reader nothing; a pager that is away says so itself. */
function isFault(error: Error): boolean {
  const status = 'statusCode' in error ? Number(error.statusCode) : undefined;
  return (
    status !== undefined &&
    status >= 500 &&
    !isErrorNamed(error, 'ServiceUnavailableError')
  );
}
