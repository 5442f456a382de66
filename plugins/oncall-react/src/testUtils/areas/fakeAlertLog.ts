import { Alert, AlertEvent } from '@muster/backstage-plugin-oncall-common';
import { FakeList, fakeList } from './fakeList';
import { FakePager } from './FakePager';

/** The alerts of a fake pager: what changes about them is in their activity. */
export type FakeAlertLog = {
  readonly alerts: FakeList<Alert>;
  readonly log: (
    alertId: string,
    type: AlertEvent['type'],
    text: string,
  ) => AlertEvent;
  readonly change: (
    id: string,
    type: AlertEvent['type'],
    changes: Partial<Alert>,
  ) => Alert;
};

export function fakeAlertLog(pager: FakePager): FakeAlertLog {
  const alerts = fakeList({
    kind: 'alert',
    get: () => pager.world.alerts,
    set: items => pager.change({ alerts: items }),
  });
  const log: FakeAlertLog['log'] = (alertId, type, text) => {
    const { me: actor, events } = pager.world;
    const id = pager.newId('event');
    const event = { id, alertId, at: pager.now(), type, text, actor };
    pager.change({ events: [...events, event] });
    return event;
  };
  return {
    alerts,
    log,
    change: (id, type, changes) => {
      const after = alerts.change(id, { ...changes, updatedAt: pager.now() });
      log(id, type, `Now ${after.state}.`);
      return after;
    },
  };
}
