import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import LockOutlinedIcon from '@material-ui/icons/LockOutlined';
import { onCallReactTranslationRef } from '../translation';
import { EmptyFace } from './EmptyFace';
import { isForbidden } from './isForbidden';

/**
 * The error face of a view. "You may not see this" is not an error but an answer, and looks like one.
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
  return (
    <>
      <ResponseErrorPanel error={error} />
      {retry && <Button onClick={retry}>{t('face.error.retry')}</Button>}
    </>
  );
}
