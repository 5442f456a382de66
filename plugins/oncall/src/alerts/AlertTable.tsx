import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  AlertStateChip,
  MomentInTime,
  PersonLink,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { onCallTranslationRef } from '../translation';
import { ListColumn, ListTable } from '../ui/ListTable';
import { NoBreak } from '../ui/NoBreak';
import { AlertRowButtons } from './AlertButtons';
import { AlertTitle } from './AlertTitle';
import { AlertActions } from './useAlertActions';

/** One row for each alert. */
export function AlertTable(props: {
  readonly alerts: readonly Alert[];
  readonly currentId?: string;
  readonly onFocus?: (alert: Alert) => void;
  readonly actions?: AlertActions;
}) {
  const { alerts, currentId, onFocus, actions } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const columns: ListColumn<Alert>[] = [
    {
      key: 'priority',
      isCompact: true,
      head: t('alerts.column.priority'),
      cell: ({ priority }) => <PriorityMark priority={priority} />,
    },
    {
      key: 'state',
      isCompact: true,
      head: t('alerts.column.state'),
      cell: alert => <StateCell alert={alert} />,
    },
    {
      key: 'alert',
      head: t('alerts.column.alert'),
      role: 'header',
      cell: alert => <AlertTitle alert={alert} />,
    },
    {
      key: 'team',
      isCompact: true,
      head: t('alerts.column.team'),
      cell: ({ teams }) =>
        teams.map(team => (
          <NoBreak key={team}>
            <PersonLink entityRef={team} />
          </NoBreak>
        )),
    },
    {
      key: 'age',
      isCompact: true,
      head: t('alerts.column.age'),
      cell: ({ createdAt }) => (
        <MomentInTime at={createdAt} variant="relative" />
      ),
    },
    {
      key: 'who',
      isCompact: true,
      head: t('alerts.column.who'),
      cell: ({ owner, acknowledgedBy, closedBy }) => {
        const who = closedBy ?? owner ?? acknowledgedBy;
        return (
          <NoBreak>
            {who ? <PersonLink entityRef={who} /> : t('alerts.noOne')}
          </NoBreak>
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
      columns={[...columns, ...buttons]}
    />
  );
}

function StateCell(props: { readonly alert: Alert }) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const { state, snoozedUntil } = props.alert;
  return (
    <>
      <AlertStateChip state={state} />
      {state === 'snoozed' && snoozedUntil && (
        <div>
          {t('alerts.until')} <MomentInTime at={snoozedUntil} />
        </div>
      )}
    </>
  );
}
