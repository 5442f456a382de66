import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
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
import { useErrorWords } from './useErrorWords';

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
  const words = useErrorWords();
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
      <ResponseErrorPanel title={words(error)} error={error} />
      {retry && (
        <Button variant="outlined" onClick={retry}>
          {t('face.error.retry')}
        </Button>
      )}
    </div>
  );
}
