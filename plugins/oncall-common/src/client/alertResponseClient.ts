import { OnCallAlertResponseApi } from './OnCallAlertResponseApi';
import { PluginHttp } from './PluginHttp';

export function alertResponseClient(http: PluginHttp): OnCallAlertResponseApi {
  return {
    acknowledgeAlert: (id, options) =>
      http.send('POST', `${alert(id)}/acknowledge`, {}, options),
    unacknowledgeAlert: (id, options) =>
      http.send('POST', `${alert(id)}/unacknowledge`, {}, options),
    snoozeAlert: (id, until, options) =>
      http.send('POST', `${alert(id)}/snooze`, { until }, options),
    closeAlert: (id, note, options) =>
      http.send('POST', `${alert(id)}/close`, { note }, options),
    escalateAlert: (id, options) =>
      http.send('POST', `${alert(id)}/escalate`, {}, options),
    addAlertNote: (id, text, options) =>
      http.send('POST', `${alert(id)}/notes`, { text }, options),
    markAlertSeen: (id, options) =>
      http.send('POST', `${alert(id)}/seen`, {}, options),
    assignAlert: (id, owner, options) =>
      http.send('POST', `${alert(id)}/assign`, { owner }, options),
    addAlertResponder: (id, responder, options) =>
      http.send('POST', `${alert(id)}/responders`, responder, options),
    runAlertAction: (id, action, options) =>
      http.send('POST', `${alert(id)}/actions`, { action }, options),
  };
}

function alert(id: string): string {
  return `/alerts/${encodeURIComponent(id)}`;
}
