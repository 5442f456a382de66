import { OnCallAlertsApi } from './OnCallAlertsApi';
import { PluginHttp } from './PluginHttp';

export function alertsClient(http: PluginHttp): OnCallAlertsApi {
  return {
    listAlerts: (request, options) => http.get('/alerts', request, options),
    countAlerts: (filter, options) =>
      http.get('/alerts/counts', filter, options),
    getAlert: (id, options) => http.get(alert(id), {}, options),
    getAlertEvents: (id, options) =>
      http.items(`${alert(id)}/events`, {}, options),
    getAlertPlan: (id, options) => http.get(`${alert(id)}/plan`, {}, options),
    getAlertRecipients: (id, options) =>
      http.items(`${alert(id)}/recipients`, {}, options),
    createAlert: (input, options) =>
      http.send('POST', '/alerts', input, options),
    updateAlert: (id, update, options) =>
      http.send('PATCH', alert(id), update, options),
    changeAlertTags: (id, change, options) =>
      http.send('POST', `${alert(id)}/tags`, change, options),
    changeAlertDetails: (id, change, options) =>
      http.send('POST', `${alert(id)}/details`, change, options),
    deleteAlert: (id, options) =>
      http.send('DELETE', alert(id), undefined, options),
  };
}

function alert(id: string): string {
  return `/alerts/${encodeURIComponent(id)}`;
}
