import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import { Maintenance } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { MissingRight } from '../api/useMissingRights';
import { onCallMaintenanceTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';
import { ListColumn, ListTable } from '../ui/ListTable';
import { MaintenanceChip } from './MaintenanceChip';
import { MaintenanceScope } from './MaintenanceScope';
import { useThingNames } from './useThingNames';

type Props = {
  readonly maintenance: readonly Maintenance[];
  readonly nameOf: ReturnType<typeof useThingNames>;
  readonly missingRight?: MissingRight<Maintenance>;
  readonly onEdit?: (maintenance: Maintenance) => void;
  readonly onEnd?: (maintenance: Maintenance) => void;
  readonly onDelete?: (maintenance: Maintenance) => void;
};

/** One row for each maintenance. */
export function MaintenanceTable(props: Props) {
  const { maintenance, nameOf, ...handlers } = props;
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const columns: ListColumn<Maintenance>[] = [
    {
      key: 'description',
      head: t('maintenance.column.description'),
      cell: one => <Name one={one} />,
    },
    {
      key: 'status',
      head: t('maintenance.column.status'),
      cell: ({ status }) => <MaintenanceChip status={status} />,
    },
    {
      key: 'start',
      head: t('maintenance.column.start'),
      cell: ({ start }) => <MomentInTime at={start} />,
    },
    {
      key: 'end',
      head: t('maintenance.column.end'),
      cell: one => {
        const end = endOf(one);
        return end ? <MomentInTime at={end} /> : t('maintenance.endless');
      },
    },
    {
      key: 'scope',
      head: t('maintenance.column.scope'),
      cell: one => <MaintenanceScope maintenance={one} nameOf={nameOf} />,
    },
  ];
  const actions: ListColumn<Maintenance> = {
    key: 'actions',
    head: t('maintenance.column.actions'),
    role: 'actions',
    cell: one => <Actions one={one} {...handlers} />,
  };
  return (
    <ListTable
      label={t('maintenance.table')}
      rows={maintenance}
      rowKey={({ id }) => id}
      columns={handlers.onEnd ? [...columns, actions] : columns}
    />
  );
}

/** When it really ended, where somebody ended it early; of one that never began what was planned. */
function endOf({ start, end, cancelledAt }: Maintenance): string | undefined {
  return cancelledAt && cancelledAt > start ? cancelledAt : end;
}

/** What it is for, and whom to ask about it. */
function Name({ one }: { readonly one: Maintenance }) {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  return (
    <>
      {one.description || t('maintenance.nameless')}
      <Typography variant="caption" component="div" color="textSecondary">
        {t('maintenance.begunBy', {
          person: <PersonLink key="person" entityRef={one.createdBy} />,
        })}
      </Typography>
    </>
  );
}

function Actions(
  props: Omit<Props, 'maintenance' | 'nameOf'> & { readonly one: Maintenance },
) {
  const { one, onEdit, onEnd, onDelete } = props;
  const missingRight = props.missingRight?.(one);
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const name = one.description || t('maintenance.nameless');
  const isOver = one.status === 'past' || one.status === 'cancelled';
  return isOver ? (
    <NeedsRight missing={missingRight}>
      <IconButton
        size="small"
        aria-label={t('maintenance.delete', { name })}
        onClick={() => onDelete?.(one)}
      >
        <DeleteOutlineIcon fontSize="small" />
      </IconButton>
    </NeedsRight>
  ) : (
    <>
      <NeedsRight missing={missingRight}>
        <IconButton
          size="small"
          aria-label={t('maintenance.edit', { name })}
          onClick={() => onEdit?.(one)}
        >
          <EditIcon fontSize="small" />
        </IconButton>
      </NeedsRight>
      <NeedsRight missing={missingRight}>
        <Button
          size="small"
          variant="outlined"
          aria-label={t(`maintenance.endNamed.${one.status}`, { name })}
          onClick={() => onEnd?.(one)}
        >
          {t(`maintenance.endIt.${one.status}`)}
        </Button>
      </NeedsRight>
    </>
  );
}
