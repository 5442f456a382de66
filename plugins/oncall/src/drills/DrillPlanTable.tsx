import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import { DrillPlan } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { onCallDrillsTranslationRef } from './translation';
import { onCallTranslationRef } from '../translation';
import { ListColumn, ListTable } from '../ui/ListTable';
import { DrillTargetName } from './DrillTargetName';

/** The drills that come again, the next first. */
export function DrillPlanTable(props: {
  readonly plans: readonly DrillPlan[];
  readonly onDelete?: (plan: DrillPlan) => void;
}) {
  const { plans, onDelete } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const columns: ListColumn<DrillPlan>[] = [
    {
      key: 'whom',
      head: t('drills.column.whom'),
      cell: ({ target }) => <DrillTargetName target={target} />,
    },
    {
      key: 'rhythm',
      head: t('drills.column.rhythm'),
      cell: ({ everyWeeks, weekday, time, timezone }) =>
        t('drills.every', {
          count: everyWeeks,
          day: tShared(`weekday.${weekday}`),
          time,
          zone: timezone,
        }),
    },
    {
      key: 'next',
      head: t('drills.column.next'),
      cell: ({ nextAt, timezone }) => (
        <MomentInTime at={nextAt} scheduleZone={timezone} />
      ),
    },
    {
      key: 'by',
      head: t('drills.column.by'),
      cell: ({ createdBy }) => <PersonLink entityRef={createdBy} />,
    },
    {
      key: 'actions',
      head: t('drills.column.actions'),
      role: 'actions',
      cell: plan =>
        onDelete && (
          <IconButton
            size="small"
            aria-label={t('drills.delete', { name: plan.target.name })}
            onClick={() => onDelete(plan)}
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        ),
    },
  ];
  return (
    <ListTable
      label={t('drills.plans')}
      rows={plans}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}
