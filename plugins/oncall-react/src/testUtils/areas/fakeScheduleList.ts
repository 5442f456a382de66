import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { FakeList, fakeList } from './fakeList';
import { FakePager } from './FakePager';

/** The schedules of a fake pager; its overrides live in them. */
export function fakeScheduleList(pager: FakePager): FakeList<Schedule> {
  return fakeList({
    kind: 'schedule',
    get: () => pager.world.schedules,
    set: schedules => pager.change({ schedules }),
  });
}
