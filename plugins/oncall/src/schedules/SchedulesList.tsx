import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import EventIcon from '@material-ui/icons/Event';
import { scheduleUpdatePermission } from '@muster/backstage-plugin-oncall-common';
import { EmptyFace } from '@muster/backstage-plugin-oncall-react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMissingRight } from '../api/useMissingRight';
import { useMyTeams } from '../api/useMyTeams';
import { useSchedules } from '../api/useSchedules';
import { scheduleRouteRef } from '../routes';
import { onCallSchedulesTranslationRef } from './translation';
import { Answer } from '../ui/Answer';
import { CreateButton } from '../ui/CreateButton';
import { NarrowedList } from '../ui/NarrowedList';
import { NeedsRight } from '../ui/NeedsRight';
import { ImportDialog } from './ImportDialog';
import { ScheduleDialog } from './ScheduleDialog';
import { SchedulesTable } from './SchedulesTable';

/** All schedules; `?create=1&team=<Group>` opens the form for a new one, `?import=1` the one for a calendar. */
export function SchedulesList() {
  const { t } = useTranslationRef(onCallSchedulesTranslationRef);
  const answer = useSchedules();
  const right = useMissingRight(scheduleUpdatePermission);
  const mine = useMyTeams();
  const missing = right.missing ?? mine?.missing;
  const mayUpdate = right.isKnown && right.missing === undefined;
  const [params, setParams] = useSearchParams();
  const scheduleLink = useRouteRef(scheduleRouteRef);
  const navigate = useNavigate();
  const create = right.isKnown && (
    <>
      <NeedsRight missing={missing}>
        <Button variant="outlined" onClick={() => setParams({ import: '1' })}>
          {t('import.open')}
        </Button>
      </NeedsRight>{' '}
      <CreateButton
        isMain
        label={t('schedules.create')}
        missing={missing}
        onClick={() => setParams({ create: '1' })}
      />
    </>
  );
  return (
    <>
      <Answer answer={answer} lines={6}>
        {schedules =>
          schedules.length > 0 ? (
            <NarrowedList
              rows={schedules}
              searchLabel={t('schedules.search')}
              wordsOf={({ name, description, timezone }) => [
                name,
                description,
                timezone,
              ]}
              teamsOf={({ team }) => [team]}
              end={create}
            >
              {found => <SchedulesTable schedules={found} />}
            </NarrowedList>
          ) : (
            <EmptyFace
              icon={<EventIcon />}
              title={t('schedules.empty.title')}
              description={t('schedules.empty.description')}
              action={create}
            />
          )
        }
      </Answer>
      {mayUpdate && params.has('import') && (
        <ImportDialog
          onClose={() => setParams({})}
          onDone={({ id }) => navigate(scheduleLink({ id }))}
        />
      )}
      {mayUpdate && params.has('create') && (
        <ScheduleDialog
          team={params.get('team') ?? undefined}
          onClose={() => setParams({})}
          onDone={({ id }) => navigate(scheduleLink({ id }))}
        />
      )}
    </>
  );
}
