import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { onCallReactTranslationRef } from '../translation';

/**
 * The loading face of a view: as many grey lines as the content usually has.
 *
 * @public
 */
export function LoadingFace(props: { readonly lines?: number }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { lines = 3 } = props;
  return (
    <div role="status" aria-label={t('face.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={36} width={line % 2 ? '70%' : '100%'} />
      ))}
    </div>
  );
}
