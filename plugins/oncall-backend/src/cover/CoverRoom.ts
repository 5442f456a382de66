import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { CoverRequest } from '@muster/backstage-plugin-oncall-common';
import { ScheduleRoom } from '../schedules/ScheduleRoom';
import { CoverRequestStore } from './CoverRequestStore';

/** What use cases of cover need. */
export type CoverRoom = ScheduleRoom & {
  readonly coverRequests: CoverRequestStore;
};

/** The request, or 404; only the two people it is about see it. */
export async function existingCoverRequest(
  room: CoverRoom,
  id: string,
  person: string,
): Promise<CoverRequest> {
  const request = await room.coverRequests.get(id);
  if (!request || (request.from !== person && request.to !== person)) {
    throw new NotFoundError(`No cover request with id ${id}`);
  }
  return request;
}

/** Who is asked answers; whoever asked takes it back. */
export function assertAnswersFor(person: string, other: string): void {
  if (person !== other) {
    throw new NotAllowedError(`Only ${other} can do this, not ${person}`);
  }
}
