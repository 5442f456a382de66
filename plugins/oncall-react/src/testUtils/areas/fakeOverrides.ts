import {
  OnCallOverridesApi,
  Override,
  OverrideInput,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';
import { fakeScheduleList } from './fakeScheduleList';
import { isoUtc } from './isoUtc';

export function fakeOverrides(pager: FakePager): OnCallOverridesApi {
  const schedules = fakeScheduleList(pager);
  const overridesOf = (scheduleId: string) =>
    fakeList({
      kind: 'override',
      get: () => schedules.get(scheduleId).overrides,
      set: overrides => schedules.change(scheduleId, { overrides }),
    });
  return {
    createOverride: async (scheduleId, input) => {
      const override = toOverride(pager, pager.newId('override'), input);
      return overridesOf(scheduleId).add(override);
    },
    updateOverride: async (scheduleId, id, input) => {
      const overrides = overridesOf(scheduleId);
      const { alias, dealId } = overrides.get(id);
      const override = toOverride(pager, id, input);
      return overrides.replace({ ...override, alias, dealId });
    },
    deleteOverride: async (scheduleId, id) =>
      overridesOf(scheduleId).remove(id),
  };
}

function toOverride(
  pager: FakePager,
  id: string,
  input: OverrideInput,
): Override {
  return {
    id,
    participant: input.participant,
    start: isoUtc(input.start),
    end: isoUtc(input.end),
    rotationIds: input.rotationIds ?? [],
    createdAt: pager.now(),
    createdBy: pager.world.me,
  };
}
