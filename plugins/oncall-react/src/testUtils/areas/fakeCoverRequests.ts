import {
  CoverRequest,
  OnCallCoverRequestsApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';
import { isoUtc } from './isoUtc';

export function fakeCoverRequests(pager: FakePager): OnCallCoverRequestsApi {
  const requests = fakeList({
    kind: 'cover request',
    get: () => pager.world.coverRequests,
    set: coverRequests => pager.change({ coverRequests }),
  });
  const named = (request: CoverRequest) => withNames(request, pager);
  return {
    listCoverRequests: async () => requests.all().map(named),
    requestCover: async input =>
      named(
        requests.add({
          ...input,
          id: pager.newId('cover'),
          rotationIds: [],
          from: pager.world.me,
          start: isoUtc(input.start),
          end: isoUtc(input.end),
          inReturn: input.inReturn && { ...input.inReturn, rotationIds: [] },
          status: 'open',
          createdAt: pager.now(),
        }),
      ),
    answerCoverRequest: async (id, answer) =>
      named(requests.change(id, { status: answer, answeredAt: pager.now() })),
  };
}

function withNames(request: CoverRequest, { world }: FakePager): CoverRequest {
  const { scheduleId, inReturn } = request;
  const nameOf = (id: string) =>
    world.schedules.find(schedule => schedule.id === id)?.name;
  return {
    ...request,
    scheduleName: nameOf(scheduleId),
    inReturn: inReturn && {
      ...inReturn,
      scheduleName: nameOf(inReturn.scheduleId),
    },
  };
}
