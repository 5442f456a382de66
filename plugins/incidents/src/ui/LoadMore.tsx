import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { incidentsTranslationRef } from '../translation';

/** The button below a list that has more; nothing at its end. */
export function LoadMore(props: { readonly loadMore?: () => void }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  return props.loadMore ? (
    <Button fullWidth onClick={props.loadMore}>
      {t('button.loadMore')}
    </Button>
  ) : null;
}
