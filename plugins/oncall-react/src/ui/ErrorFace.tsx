import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import SearchIcon from '@material-ui/icons/Search';
import { onCallReactTranslationRef } from '../translation';
import { EmptyFace } from './EmptyFace';
import { isErrorNamed } from './isErrorNamed';
import { isForbidden } from './isForbidden';
import { wordsOf } from './wordsOf';

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
  const { error, retry } = props;
  if (isForbidden(error)) {
    return (
      <EmptyFace
        icon={<LockOutlinedIcon />}
        title={t('face.forbidden.title')}
        description={t('face.forbidden.description')}
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
            {wordsOf(error)}
            <br />
            {t('face.notFound.description')}
          </>
        }
      />
    );
  }
  return (
    <>
      <ResponseErrorPanel error={error} />
      {retry && <Button onClick={retry}>{t('face.error.retry')}</Button>}
    </>
  );
}
