import { Integration } from '@muster/backstage-plugin-oncall-common';
import { FakeList, fakeList } from './fakeList';
import { FakePager } from './FakePager';

/** The integrations of a fake pager. */
export function fakeIntegrationList(pager: FakePager): FakeList<Integration> {
  return fakeList({
    kind: 'integration',
    get: () => pager.world.integrations,
    set: integrations => pager.change({ integrations }),
  });
}
