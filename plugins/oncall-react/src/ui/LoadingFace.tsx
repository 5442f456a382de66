import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { onCallReactTranslationRef } from '../translation';

const useStyles = makeStyles({
  line: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
});

/**
 * The loading face of a view: as many grey lines as the content usually has.
 *
 * @public
 */
export function LoadingFace(props: { readonly lines?: number }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const classes = useStyles();
  const { lines = 3 } = props;
  return (
    <div role="status" aria-label={t('face.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          className={classes.line}
          height={36}
          width={line % 2 ? '70%' : '100%'}
        />
      ))}
    </div>
  );
}
