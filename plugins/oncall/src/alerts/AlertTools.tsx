import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { CreateAlertButton } from './CreateAlertButton';
import { FilterToggle } from './FilterToggle';
import { onCallAlertsTranslationRef } from './translation';
import { useFilterFold } from './useFilterFold';

/** What stands beside the search: the filters of a phone or the keys of a keyboard, and opening an alert by hand. */
export function AlertTools(props: {
  readonly fold: ReturnType<typeof useFilterFold>;
  readonly onShowKeys: () => void;
}) {
  const { fold, onShowKeys } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return (
    <>
      {fold.canFold ? (
        <FilterToggle isOpen={!fold.isFolded} onToggle={fold.toggle} />
      ) : (
        <IconButton
          size="small"
          aria-label={t('alerts.keys')}
          aria-keyshortcuts="?"
          title={t('alerts.keys')}
          onClick={onShowKeys}
        >
          <KeyboardIcon />
        </IconButton>
      )}
      <CreateAlertButton />
    </>
  );
}
