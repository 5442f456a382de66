import { useApi } from '@backstage/core-plugin-api';
import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useRevision } from '../api/useRevision';
import { formOfSchedule, ScheduleForm } from './scheduleForm';

/**
 * Saves the dialog of a schedule in place of the revision that its reader saw.
 *
 * @remarks That is the one with which the dialog opened as soon as others changed what was typed here as well; the rest of the
 * dialog follows what others do, and replaces nothing.
 */
export function useScheduleRevision(
  schedule: Schedule | undefined,
  typed: Partial<ScheduleForm>,
) {
  const onCallApi = useApi(onCallApiRef);
  const [opened] = useState(schedule);
  const isTypedOver =
    schedule && opened && valuesOf(typed, opened) !== valuesOf(typed, schedule);
  const seen = isTypedOver ? opened : schedule;
  return useRevision(
    seen?.revision,
    async () => schedule && (await onCallApi.getSchedule(schedule.id)).revision,
  );
}

/** What a schedule has in the fields that were typed. */
function valuesOf(typed: Partial<ScheduleForm>, schedule: Schedule): string {
  const found = Object.entries(formOfSchedule(schedule));
  return JSON.stringify(found.filter(([field]) => field in typed));
}
