import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  Alert,
  alertUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAlertCounts } from '../api/useAlertCounts';
import { useAlerts } from '../api/useAlerts';
import { useMayI } from '../api/useMayI';
import { onCallAlertsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { LiveText } from '../ui/LiveText';
import { useKeepFocus } from '../ui/useKeepFocus';
import { AlertDialogs } from './AlertDialogs';
import { AlertFilters } from './AlertFilters';
import { AlertGroups } from './AlertGroups';
import { alertKeys } from './alertKeys';
import { AlertPanel, PANEL_WIDTH } from './AlertPanel';
import { AlertSearch } from './AlertSearch';
import { AlertTools } from './AlertTools';
import { BulkBar } from './BulkBar';
import { groupAlerts } from './groupAlerts';
import { KeyboardHelp } from './KeyboardHelp';
import { LookOnlyNote } from './LookOnlyNote';
import { NoAlert } from './NoAlert';
import { StormBanner } from './StormBanner';
import { useActivity } from './useActivity';
import { useAlertActions } from './useAlertActions';
import { useAlertCursor } from './useAlertCursor';
import { useAlertFilter } from './useAlertFilter';
import { useAlertKeys } from './useAlertKeys';
import { useAlertSelection } from './useAlertSelection';
import { useFilterFold } from './useFilterFold';
import { useNewAlerts } from './useNewAlerts';
import { useSteadyAlerts } from './useSteadyAlerts';
import { WaitingAlerts } from './WaitingAlerts';

/** Where the focus stays when the row that had it leaves the list. */
const LIST_ID = 'oncall-alerts';
const NONE: readonly Alert[] = [];
const NO_ANSWER = { alerts: NONE, hasMore: false };

const useStyles = makeStyles(theme => ({
  // So much of the foot does the bar of what is picked cover; on a phone it has several lines, above the navigation of the portal.
  // The kit does not know that this property takes pixels.
  rows: {
    '& tbody tr': {
      scrollMarginBottom: `${theme.spacing(9)}px`,
      [theme.breakpoints.down('xs')]: {
        scrollMarginBottom: `${theme.spacing(22)}px`,
      },
    },
  },
  // It is no stop of the keyboard, so a frame around all rows would say nothing.
  list: { outline: 'none' },
  beside: { [theme.breakpoints.up('md')]: { marginRight: PANEL_WIDTH } },
}));

/** The alerts that fit the filter in the address, live, and workable by keyboard alone. */
export function AlertsList() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const { filter, view, asked, request, problem, misread, setFilter, setView } =
    useAlertFilter();
  const answer = useAlerts(request);
  const counted = useAlertCounts(asked);
  const activity = useActivity();
  const [isPanelOpen, setPanelOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const steady = useSteadyAlerts(answer.value ?? NO_ANSWER, {
    request,
    isHeld: activity.isActive || isPicking || isPanelOpen,
  });
  const actions = useAlertActions(() => {
    steady.expectChange();
    answer.retry();
  });
  const keepFocus = useKeepFocus(LIST_ID);
  const mayUpdate = useMayI(alertUpdatePermission);
  const alerts = steady.rows;
  const groups = useMemo(
    () => groupAlerts(alerts, view.group),
    [alerts, view.group],
  );
  const cursor = useAlertCursor(groups.flatMap(group => group.alerts));
  const selection = useAlertSelection(alerts);
  const hasPicked = selection.selected.length > 0;
  useEffect(() => setPicking(hasPicked), [hasPicked]);
  const fold = useFilterFold(filter);
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const news = useNewAlerts(answer.value?.alerts, request);
  const { current } = cursor;
  const isBeside = isPanelOpen && current !== undefined;
  const picked = current ? [current] : NONE;
  const chosen = hasPicked ? selection.selected : picked;
  const pick = (alert: Alert) => {
    selection.toggle(alert);
    cursor.show();
  };
  useAlertKeys({
    j: () => cursor.move(1),
    k: () => cursor.move(-1),
    '/': () => search.current?.focus(),
    '?': () => setHelpOpen(true),
    v: () => {
      if (!current) {
        cursor.move(1);
      }
      setPanelOpen(!isBeside);
    },
    ...(current && mayUpdate && { x: () => pick(current) }),
    ...(mayUpdate && alertKeys(chosen, actions)),
  });
  const viewRow = (alert: Alert) => {
    cursor.setCurrent(alert);
    setPanelOpen(true);
  };
  return (
    <div className={`${classes.rows} ${isBeside ? classes.beside : ''}`}>
      <AlertSearch
        query={filter.query ?? ''}
        onChange={query => setFilter({ ...filter, query })}
        problem={problem}
        misread={misread}
        searchRef={search}
        onEnter={() => cursor.move(0)}
        end={<AlertTools fold={fold} onShowKeys={() => setHelpOpen(true)} />}
      />
      <AlertFilters
        filter={filter}
        onChange={setFilter}
        view={view}
        onChangeView={setView}
        counted={counted}
        isBrief={fold.isFolded}
      />
      <LiveText text={news} />
      <LookOnlyNote />
      <StormBanner alerts={alerts} counts={counted.value} />
      <div
        id={LIST_ID}
        role="group"
        aria-label={t('alerts.table')}
        tabIndex={-1}
        className={classes.list}
        {...keepFocus}
      >
        <Answer answer={answer} lines={8}>
          {({ hasMore }) =>
            alerts.length > 0 ? (
              <>
                <WaitingAlerts count={steady.waiting} onShow={steady.renew} />
                <div {...activity.listeners}>
                  <AlertGroups
                    groups={groups}
                    by={view.group}
                    isBrief={isBeside}
                    currentId={current?.id}
                    onFocus={cursor.setCurrent}
                    onView={viewRow}
                    actions={mayUpdate ? actions : undefined}
                    selection={mayUpdate ? selection : undefined}
                  />
                </div>
                {hasMore && (
                  <Button onClick={answer.more}>{t('alerts.more')}</Button>
                )}
                <BulkBar selection={selection} actions={actions} />
              </>
            ) : (
              <NoAlert filter={filter} onClear={() => setFilter({})} />
            )
          }
        </Answer>
      </div>
      {isPanelOpen && current && (
        <AlertPanel
          key={current.id}
          alertId={current.id}
          actions={mayUpdate ? actions : undefined}
          onClose={() => setPanelOpen(false)}
        />
      )}
      <AlertDialogs actions={actions} />
      {isHelpOpen && <KeyboardHelp onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
