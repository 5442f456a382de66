import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FavoriteBorderIcon from '@material-ui/icons/FavoriteBorder';
import {
  Heartbeat,
  heartbeatUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useHeartbeats } from '../api/useHeartbeats';
import { useMayI } from '../api/useMayI';
import { useMissingRights } from '../api/useMissingRights';
import { useMyTeams } from '../api/useMyTeams';
import { useOnCallFiles } from '../api/useOnCallFiles';
import { onCallHeartbeatsTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateButton } from '../ui/CreateButton';
import { NarrowedList } from '../ui/NarrowedList';
import { HeartbeatDialogs, HeartbeatTask } from './HeartbeatDialogs';
import { HeartbeatTable } from './HeartbeatTable';

/** The machines that are expected to report, and whether they do. */
export function HeartbeatsPage() {
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const answer = useHeartbeats();
  const { value: files } = useOnCallFiles();
  const mayUpdate = useMayI(heartbeatUpdatePermission);
  const mine = useMyTeams();
  const missingRight = useMissingRights(answer.value, ({ team }) => [team]);
  const mayChange = mayUpdate && missingRight !== undefined;
  const [task, setTask] = useState<HeartbeatTask>();
  const start = (kind: HeartbeatTask['kind']) => (heartbeat?: Heartbeat) =>
    setTask({ kind, heartbeat });
  const create = mayUpdate && (
    <CreateButton
      isMain
      label={t('heartbeats.create')}
      missing={mine?.missing}
      onClick={() => start('edit')()}
    />
  );
  return (
    <>
      <Answer answer={answer} lines={5}>
        {heartbeats =>
          heartbeats.length > 0 ? (
            <NarrowedList
              rows={heartbeats}
              searchLabel={t('heartbeats.search')}
              wordsOf={({ name, description }) => [name, description]}
              teamsOf={({ team }) => [team]}
              end={create}
            >
              {found => (
                <HeartbeatTable
                  heartbeats={found}
                  files={files}
                  onShowPing={start('ping')}
                  missingRight={missingRight}
                  onEdit={mayChange ? start('edit') : undefined}
                  onDelete={mayChange ? start('delete') : undefined}
                />
              )}
            </NarrowedList>
          ) : (
            <EmptyFace
              icon={<FavoriteBorderIcon />}
              title={t('heartbeats.empty.title')}
              description={t('heartbeats.empty.description')}
              action={create}
            />
          )
        }
      </Answer>
      <HeartbeatDialogs
        task={task}
        onClose={() => setTask(undefined)}
        onDone={answer.retry}
      />
    </>
  );
}
