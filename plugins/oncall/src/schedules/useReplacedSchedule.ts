import { useApi } from '@backstage/core-plugin-api';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { Replaced } from '../api/useSubmit';
import { formOfSchedule, ScheduleForm } from './scheduleForm';

/**
 * What saving the dialog of a schedule replaces.
 *
 * @remarks What was typed stands in place of what its reader found when the dialog opened; the rest of the dialog follows what
 * others do, and replaces nothing.
 */
export function useReplacedSchedule(
  schedule: Schedule | undefined,
  typed: Partial<ScheduleForm>,
): Replaced | undefined {
  const onCallApi = useApi(onCallApiRef);
  const [opened] = useState(schedule);
  if (!schedule || !opened) {
    return undefined;
  }
  const found = Object.entries(formOfSchedule(opened)).filter(
    ([field]) => field in typed,
  );
  return {
    seen: { ...formOfSchedule(schedule), ...Object.fromEntries(found) },
    read: async () => formOfSchedule(await onCallApi.getSchedule(schedule.id)),
  };
}
