import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import TuneIcon from '@material-ui/icons/Tune';
import { onCallAlertsTranslationRef } from './translation';

/** Shows the filters that a narrow screen leaves out, or hides them again. */
export function FilterToggle(props: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { isOpen, onToggle } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return (
    <IconButton
      size="small"
      color={isOpen ? 'primary' : 'default'}
      aria-label={t('alerts.filters')}
      title={t('alerts.filters')}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <TuneIcon />
    </IconButton>
  );
}
