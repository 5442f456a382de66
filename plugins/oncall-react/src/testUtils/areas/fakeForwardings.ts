import {
  Forwarding,
  ForwardingInput,
  forwardingsFor,
  OnCallForwardingsApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';
import { isoUtc } from './isoUtc';

export function fakeForwardings(pager: FakePager): OnCallForwardingsApi {
  const forwardings = fakeList({
    kind: 'forwarding',
    get: () => pager.world.forwardings,
    set: items => forward(pager, items),
  });
  return {
    listForwardings: async ({ person }) =>
      forwardings
        .all()
        .filter(({ from, to }) => !person || from === person || to === person),
    createForwarding: async input =>
      forwardings.add(toForwarding(pager, pager.newId('forwarding'), input)),
    updateForwarding: async (id, input) =>
      forwardings.replace(toForwarding(pager, id, input)),
    deleteForwarding: async id => forwardings.remove(id),
  };
}

/** Every schedule knows the forwardings of its people. */
function forward(pager: FakePager, forwardings: readonly Forwarding[]): void {
  const schedules = pager.world.schedules.map(schedule => ({
    ...schedule,
    forwardings: forwardingsFor(schedule, forwardings),
  }));
  pager.change({ forwardings, schedules });
}

function toForwarding(
  pager: FakePager,
  id: string,
  input: ForwardingInput,
): Forwarding {
  return {
    ...input,
    id,
    start: isoUtc(input.start),
    end: isoUtc(input.end),
    createdAt: pager.now(),
    createdBy: pager.world.me,
  };
}
