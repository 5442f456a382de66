import { CoverRequest } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

/** The request with the names of its schedules, as far as they still exist. */
export function namedCoverRequest(
  request: CoverRequest,
  roster: Pick<Roster, 'schedule'>,
): CoverRequest {
  const { scheduleId, inReturn } = request;
  const named = (id: string) => ({ scheduleName: roster.schedule(id)?.name });
  return {
    ...request,
    ...named(scheduleId),
    inReturn: inReturn && { ...inReturn, ...named(inReturn.scheduleId) },
  };
}
