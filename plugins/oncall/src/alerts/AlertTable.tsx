import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  AlertStateChip,
  HoldNote,
  MomentInTime,
  PersonLink,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { onCallAlertsTranslationRef } from './translation';
import { ListColumn, ListTable } from '../ui/ListTable';
import { AlertRowButtons } from './AlertButtons';
import { AlertTitle } from './AlertTitle';
import { AlertActions } from './useAlertActions';
import { AlertSelection } from './useAlertSelection';

const useStyles = makeStyles(theme => ({
  check: {
    padding: 0,
    '@media (pointer: coarse)': { padding: theme.spacing(1.25) },
  },
  /** On one line; the person's page has a name that is longer. */
  who: {
    maxWidth: '12em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  held: { marginTop: theme.spacing(0.5) },
}));

/** One row for each alert. */
export function AlertTable(props: {
  readonly alerts: readonly Alert[];
  readonly currentId?: string;
  readonly onFocus?: (alert: Alert) => void;
  readonly actions?: AlertActions;
  readonly selection?: AlertSelection;
  /** Only what tells rows apart, because something stands beside the list. */
  readonly isBrief?: boolean;
  /** Shows a row beside the list. */
  readonly onView?: (alert: Alert) => void;
}) {
  const { alerts, currentId, onFocus, actions, selection, onView } = props;
  const { isBrief = false } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const columns: ListColumn<Alert>[] = [
    ...(selection
      ? [selectColumn({ selection, alerts, t, className: classes.check })]
      : []),
    {
      key: 'priority',
      isCompact: true,
      head: t('alerts.column.priority'),
      cell: ({ priority }) => <PriorityMark priority={priority} />,
    },
    {
      key: 'state',
      isCompact: true,
      minWidth: 146,
      head: t('alerts.column.state'),
      cell: alert => <StateCell alert={alert} />,
    },
    {
      key: 'alert',
      head: t('alerts.column.alert'),
      role: 'header',
      isWide: true,
      cell: alert => <AlertTitle alert={alert} />,
    },
    {
      key: 'age',
      isCompact: true,
      minWidth: 94,
      head: t('alerts.column.age'),
      cell: ({ createdAt }) => (
        <MomentInTime at={createdAt} variant="relative" />
      ),
    },
    {
      key: 'who',
      isCompact: true,
      minWidth: 118,
      head: t('alerts.column.who'),
      cell: ({ owner, acknowledgedBy, closedBy }) => {
        const who = closedBy ?? owner ?? acknowledgedBy;
        return (
          <div className={classes.who}>
            {who ? <PersonLink entityRef={who} /> : t('alerts.noOne')}
          </div>
        );
      },
    },
  ];
  const buttons: ListColumn<Alert>[] = actions
    ? [
        {
          key: 'actions',
          head: t('alerts.column.actions'),
          role: 'actions',
          minWidth: 216,
          cell: alert => <AlertRowButtons alert={alert} actions={actions} />,
        },
      ]
    : [];
  return (
    <ListTable
      label={t('alerts.table')}
      rows={alerts}
      rowKey={alert => alert.id}
      currentKey={currentId}
      onRowFocus={onFocus}
      onRowClick={onView}
      columns={isBrief ? columns.filter(isInBrief) : [...columns, ...buttons]}
    />
  );
}

function isInBrief({ key }: ListColumn<Alert>): boolean {
  return ['select', 'priority', 'state', 'alert'].includes(key);
}

function selectColumn(options: {
  selection: AlertSelection;
  alerts: readonly Alert[];
  t: TranslationFunction<typeof onCallAlertsTranslationRef.T>;
  className: string;
}): ListColumn<Alert> {
  const { selection, alerts, t, className } = options;
  return {
    key: 'select',
    isCompact: true,
    head: t('alerts.column.select'),
    headControl: (
      <Checkbox
        size="small"
        color="primary"
        className={className}
        checked={alerts.every(selection.isSelected)}
        indeterminate={
          alerts.some(selection.isSelected) &&
          !alerts.every(selection.isSelected)
        }
        onChange={() => selection.toggleAll(alerts)}
        inputProps={{ 'aria-label': t('alerts.column.select') }}
      />
    ),
    cell: alert => (
      <Checkbox
        size="small"
        color="primary"
        className={className}
        checked={selection.isSelected(alert)}
        onChange={() => selection.toggle(alert)}
        inputProps={{
          'aria-label': t('alerts.selectOf', { message: alert.message }),
        }}
      />
    ),
  };
}

function StateCell(props: { readonly alert: Alert }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const { state, snoozedUntil, held } = props.alert;
  return (
    <>
      <AlertStateChip state={state} />
      {state === 'snoozed' && snoozedUntil && (
        <div>
          {t('alerts.until')} <MomentInTime at={snoozedUntil} />
        </div>
      )}
      {held && (
        <div className={classes.held}>
          <HoldNote held={held} />
        </div>
      )}
    </>
  );
}
