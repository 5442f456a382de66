import {
  AlertState,
  OnCallAlertsApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '../fakeAlert';
import { fakePage } from '../fakePage';
import { matchesAlertFilter } from '../matchesAlertFilter';
import { fakeAlertLog } from './fakeAlertLog';
import { FakePager } from './FakePager';

export function fakeAlerts(pager: FakePager): OnCallAlertsApi {
  const { alerts, change } = fakeAlertLog(pager);
  return {
    listAlerts: async request => {
      const fitting = alerts
        .all()
        .filter(alert => matchesAlertFilter(alert, request));
      return fakePage(fitting, request);
    },
    countAlerts: async filter => {
      const fitting = alerts
        .all()
        .filter(alert => matchesAlertFilter(alert, filter));
      const count = (state: AlertState) =>
        fitting.filter(alert => alert.state === state).length;
      return {
        open: count('open'),
        acknowledged: count('acknowledged'),
        snoozed: count('snoozed'),
        closed: count('closed'),
      };
    },
    getAlert: async id => alerts.get(id),
    getAlertEvents: async id =>
      pager.world.events.filter(event => event.alertId === id),
    getAlertPlan: async id =>
      pager.world.plans[id] ?? { pages: [], upcoming: [] },
    getAlertRecipients: async () => [],
    createAlert: async input => {
      const details = Object.entries(input.details ?? {});
      const alert = fakeAlert({
        ...input,
        details: Object.fromEntries(
          details.map(([key, value]) => [key, String(value)]),
        ),
        id: pager.newId('alert'),
        createdAt: pager.now(),
      });
      pager.change({ alerts: [alert, ...alerts.all()] });
      return alert;
    },
    updateAlert: async (id, update) => change(id, 'updated', update),
    changeAlertTags: async (id, { add = [], remove = [] }) => {
      const kept = alerts.get(id).tags.filter(tag => !remove.includes(tag));
      return change(id, 'updated', { tags: [...new Set([...kept, ...add])] });
    },
    changeAlertDetails: async (id, { set = {}, remove = [] }) => {
      const kept = Object.entries(alerts.get(id).details).filter(
        ([key]) => !remove.includes(key),
      );
      const details = { ...Object.fromEntries(kept), ...set };
      return change(id, 'updated', { details });
    },
    deleteAlert: async id => alerts.remove(id),
  };
}
