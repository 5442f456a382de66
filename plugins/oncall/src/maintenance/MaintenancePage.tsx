import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import BuildIcon from '@material-ui/icons/Build';
import {
  Maintenance,
  maintenanceUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace, onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useMaintenance } from '../api/useMaintenance';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { onCallMaintenanceTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { CreateButton } from '../ui/CreateButton';
import { NarrowedList } from '../ui/NarrowedList';
import { MaintenanceDialog } from './MaintenanceDialog';
import { MaintenanceTable } from './MaintenanceTable';
import { useThingNames } from './useThingNames';

/** What does not page as usual, now and later. */
export function MaintenancePage() {
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const answer = useMaintenance();
  const mayUpdate = useMayI(maintenanceUpdatePermission);
  const mine = useMyTeams();
  const nameOf = useThingNames();
  const missingRight = useMissingRights(
    answer.value,
    ({ teams = [] }) => teams,
  );
  const [editing, setEditing] = useState<{
    readonly maintenance?: Maintenance;
  }>();
  const [leaving, setLeaving] = useState<Maintenance>();
  const create = mayUpdate && (
    <CreateButton
      isMain
      label={t('maintenance.create')}
      missing={mine?.missing}
      onClick={() => setEditing({})}
    />
  );
  const leave = mayUpdate && missingRight ? setLeaving : undefined;
  return (
    <>
      <Answer answer={answer} lines={5}>
        {maintenance =>
          maintenance.length > 0 ? (
            <NarrowedList
              rows={runningFirst(maintenance)}
              searchLabel={t('maintenance.search')}
              wordsOf={one => [
                one.description,
                t(`maintenance.status.${one.status}`),
                one.createdBy,
                ...one.rules.map(({ entity }) => nameOf(entity)),
              ]}
              teamsOf={({ teams = [] }) => teams}
              end={create}
            >
              {found => (
                <MaintenanceTable
                  maintenance={found}
                  nameOf={nameOf}
                  missingRight={missingRight}
                  onEdit={one => setEditing({ maintenance: one })}
                  onEnd={leave}
                  onDelete={leave}
                />
              )}
            </NarrowedList>
          ) : (
            <EmptyFace
              icon={<BuildIcon />}
              title={t('maintenance.empty.title')}
              description={t('maintenance.empty.description')}
              action={create}
            />
          )
        }
      </Answer>
      {editing && (
        <MaintenanceDialog
          {...editing}
          onClose={() => setEditing(undefined)}
          onDone={answer.retry}
        />
      )}
      {leaving && (
        <LeaveDialog
          maintenance={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={answer.retry}
        />
      )}
    </>
  );
}

/** What is quiet now stands above what will be, soonest first, and that above what was. */
function runningFirst(all: readonly Maintenance[]): readonly Maintenance[] {
  const rank = ({ status }: Maintenance) =>
    ({ active: 0, planned: 1, past: 2, cancelled: 2 }[status]);
  return [...all].sort(
    (a, b) =>
      rank(a) - rank(b) || (rank(a) === 1 ? a.start.localeCompare(b.start) : 0),
  );
}

/** Ends what is not over, removes what is. */
function LeaveDialog(props: {
  readonly maintenance: Maintenance;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { maintenance, onClose, onDone } = props;
  const { id, status } = maintenance;
  const { t } = useTranslationRef(onCallMaintenanceTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const isOver = status === 'past' || status === 'cancelled';
  const kind = isOver ? 'delete' : 'end';
  const name = maintenance.description || t('maintenance.nameless');
  return (
    <ConfirmDialog
      isDangerous={isOver}
      title={t(`maintenanceLeave.${kind}.title`, { name })}
      effect={t(`maintenanceLeave.${kind}.effect`)}
      confirmLabel={t(`maintenanceLeave.${kind}.submit`)}
      onConfirm={() =>
        isOver
          ? onCallApi.deleteMaintenance(id)
          : onCallApi.cancelMaintenance(id)
      }
      onClose={onClose}
      onDone={onDone}
    />
  );
}
