import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { alertUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { useRef, useState } from 'react';
import { useAlerts } from '../api/useAlerts';
import { useMayI } from '../api/useMayI';
import { onCallTranslationRef } from '../translation';
import { Answer } from '../ui/Answer';
import { LiveText } from '../ui/LiveText';
import { AlertDialogs } from './AlertDialogs';
import { AlertFilters } from './AlertFilters';
import { alertKeys } from './alertKeys';
import { AlertTable } from './AlertTable';
import { KeyboardHelp } from './KeyboardHelp';
import { NoAlert } from './NoAlert';
import { useAlertActions } from './useAlertActions';
import { useAlertCursor } from './useAlertCursor';
import { useAlertFilter } from './useAlertFilter';
import { useAlertKeys } from './useAlertKeys';
import { useNewAlerts } from './useNewAlerts';

/** The alerts that fit the filter in the address, live, and workable by keyboard alone. */
export function AlertsList() {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { filter, setFilter } = useAlertFilter();
  const answer = useAlerts(filter);
  const actions = useAlertActions(answer.retry);
  const mayUpdate = useMayI(alertUpdatePermission);
  const alerts = answer.value?.alerts ?? [];
  const cursor = useAlertCursor(alerts);
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const news = useNewAlerts(answer.value?.alerts, filter);
  const { current } = cursor;
  useAlertKeys({
    j: () => cursor.move(1),
    k: () => cursor.move(-1),
    '/': () => search.current?.focus(),
    '?': () => setHelpOpen(true),
    ...(current && mayUpdate && alertKeys(current, actions)),
  });
  return (
    <>
      <AlertFilters
        filter={filter}
        onChange={setFilter}
        searchRef={search}
        end={
          <IconButton
            size="small"
            aria-label={t('alerts.keys')}
            aria-keyshortcuts="?"
            title={t('alerts.keys')}
            onClick={() => setHelpOpen(true)}
          >
            <KeyboardIcon />
          </IconButton>
        }
      />
      <LiveText text={news} />
      <Answer answer={answer} lines={8}>
        {({ hasMore }) =>
          alerts.length > 0 ? (
            <>
              <AlertTable
                alerts={alerts}
                currentId={current?.id}
                onFocus={cursor.setCurrent}
                actions={mayUpdate ? actions : undefined}
              />
              {hasMore && (
                <Button onClick={answer.more}>{t('alerts.more')}</Button>
              )}
            </>
          ) : (
            <NoAlert filter={filter} onClear={() => setFilter({})} />
          )
        }
      </Answer>
      <AlertDialogs actions={actions} />
      {isHelpOpen && <KeyboardHelp onClose={() => setHelpOpen(false)} />}
    </>
  );
}
