import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import IconButton from '@material-ui/core/IconButton';
import CodeIcon from '@material-ui/icons/Code';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import { Heartbeat, OnCallFile } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { MissingRight } from '../api/useMissingRights';
import { fileOf } from '../files/fileOf';
import { ManagedMark } from '../files/ManagedMark';
import { useLocked } from '../files/useLocked';
import { onCallHeartbeatsTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';
import { ListColumn, ListTable } from '../ui/ListTable';
import { HeartbeatChip } from './HeartbeatChip';

type TableProps = {
  readonly heartbeats: readonly Heartbeat[];
  readonly onShowPing: (heartbeat: Heartbeat) => void;
  readonly missingRight?: MissingRight<Heartbeat>;
  /** Where each is edited, unless here. */
  readonly files?: readonly OnCallFile[];
  readonly onEdit?: (heartbeat: Heartbeat) => void;
  readonly onDelete?: (heartbeat: Heartbeat) => void;
};

/** One row for each machine that is expected to report. */
export function HeartbeatTable(props: TableProps) {
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const columns: ListColumn<Heartbeat>[] = [
    {
      key: 'name',
      head: t('heartbeats.column.name'),
      cell: ({ id, name }) => (
        <>
          {name}
          <ManagedMark file={fileOf(props.files, 'heartbeat', id)} />
        </>
      ),
    },
    {
      key: 'state',
      head: t('heartbeats.column.state'),
      cell: ({ state }) => <HeartbeatChip state={state} />,
    },
    {
      key: 'interval',
      head: t('heartbeats.column.interval'),
      cell: ({ interval, intervalUnit }) =>
        t(`heartbeats.every.${intervalUnit}`, { count: interval }),
    },
    {
      key: 'lastPing',
      head: t('heartbeats.column.lastPing'),
      cell: ({ lastPingAt }) =>
        lastPingAt ? (
          <MomentInTime at={lastPingAt} variant="relative" />
        ) : (
          t('heartbeats.never')
        ),
    },
    {
      key: 'next',
      head: t('heartbeats.column.next'),
      cell: heartbeat => <NextPing heartbeat={heartbeat} />,
    },
    {
      key: 'team',
      head: t('heartbeats.column.team'),
      cell: ({ team }) =>
        team ? <PersonLink entityRef={team} /> : t('heartbeats.noTeam'),
    },
    {
      key: 'actions',
      head: t('heartbeats.column.actions'),
      role: 'actions',
      cell: heartbeat => <Actions {...props} heartbeat={heartbeat} />,
    },
  ];
  return (
    <ListTable
      label={t('heartbeats.table')}
      rows={props.heartbeats}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function NextPing(props: { readonly heartbeat: Heartbeat }) {
  const { expiresAt, expiredAt } = props.heartbeat;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  if (expiredAt) {
    return (
      <>
        {t('heartbeats.overdue')} <MomentInTime at={expiredAt} />
      </>
    );
  }
  return expiresAt ? (
    <MomentInTime at={expiresAt} />
  ) : (
    <>{t('heartbeats.notExpected')}</>
  );
}

function Actions(props: TableProps & { readonly heartbeat: Heartbeat }) {
  const { heartbeat, onShowPing, onEdit, onDelete } = props;
  const { name } = heartbeat;
  const locked = useLocked('heartbeat');
  const missingRight = props.missingRight?.(heartbeat) ?? locked(heartbeat);
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('heartbeats.how', { name })}
        onClick={() => onShowPing(heartbeat)}
      >
        <CodeIcon fontSize="small" />
      </IconButton>
      {onEdit && (
        <NeedsRight missing={missingRight}>
          <IconButton
            size="small"
            aria-label={t('heartbeats.edit', { name })}
            onClick={() => onEdit(heartbeat)}
          >
            <EditIcon fontSize="small" />
          </IconButton>
        </NeedsRight>
      )}
      {onDelete && (
        <NeedsRight missing={missingRight}>
          <IconButton
            size="small"
            aria-label={t('heartbeats.delete', { name })}
            onClick={() => onDelete(heartbeat)}
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </NeedsRight>
      )}
    </>
  );
}
