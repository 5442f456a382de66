import { OnCallAlertResponseApi } from '@muster/backstage-plugin-oncall-common';
import { fakeAlertLog } from './fakeAlertLog';
import { FakePager } from './FakePager';

export function fakeAlertResponse(pager: FakePager): OnCallAlertResponseApi {
  const { alerts, change, log } = fakeAlertLog(pager);
  return {
    acknowledgeAlert: async id =>
      change(id, 'acknowledged', {
        state: 'acknowledged',
        acknowledgedBy: pager.world.me,
        acknowledgedAt: pager.now(),
        owner: pager.world.me,
        nextActionAt: undefined,
      }),
    unacknowledgeAlert: async id =>
      change(id, 'unacknowledged', {
        state: 'open',
        acknowledgedBy: undefined,
        acknowledgedAt: undefined,
      }),
    snoozeAlert: async (id, until) =>
      change(id, 'snoozed', { state: 'snoozed', snoozedUntil: until }),
    closeAlert: async id =>
      change(id, 'closed', {
        state: 'closed',
        closedBy: pager.world.me,
        closedAt: pager.now(),
      }),
    escalateAlert: async id =>
      change(id, 'escalated', { nextActionAt: pager.now() }),
    addAlertNote: async (id, text) => log(id, 'note', text),
    markAlertSeen: async id => {
      const alert = alerts.get(id);
      const { seenBy = [] } = alert;
      const { me } = pager.world;
      return seenBy.includes(me)
        ? alert
        : change(id, 'seen', { seenBy: [...seenBy, me] });
    },
    assignAlert: async (id, owner) => change(id, 'assigned', { owner }),
    addAlertResponder: async (id, responder) => {
      const responders = [...alerts.get(id).responders, responder];
      return change(id, 'routed', { responders });
    },
    runAlertAction: async id => change(id, 'action', {}),
  };
}
