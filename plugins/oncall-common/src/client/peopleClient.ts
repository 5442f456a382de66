import { OnCallPeopleApi } from './OnCallPeopleApi';
import { PluginHttp } from './PluginHttp';

export function peopleClient(http: PluginHttp): OnCallPeopleApi {
  return {
    getMyLoad: options => http.get('/me/load', {}, options),
    getMyPreferences: options => http.get('/me/preferences', {}, options),
    addContactMethod: (input, options) =>
      http.send('POST', '/me/contact-methods', input, options),
    changeContactMethod: (id, change, options) =>
      http.send('PATCH', contactMethod(id), change, options),
    deleteContactMethod: (id, options) =>
      http.send('DELETE', contactMethod(id), undefined, options),
    orderContactMethods: (ids, options) =>
      http.send('PUT', '/me/contact-methods/order', { ids }, options),
    sendContactCode: (id, options) =>
      http.send('POST', `${contactMethod(id)}/code`, {}, options),
    verifyContactMethod: (id, code, options) =>
      http.send('POST', `${contactMethod(id)}/verify`, { code }, options),
    testContactMethod: (id, options) =>
      http.send('POST', `${contactMethod(id)}/test`, {}, options),
    createDeviceLink: options =>
      http.send('POST', '/me/device-links', {}, options),
    createNotificationRule: (input, options) =>
      http.send('POST', '/me/notification-rules', input, options),
    updateNotificationRule: (id, input, options) =>
      http.send('PUT', rule(id), input, options),
    deleteNotificationRule: (id, options) =>
      http.send('DELETE', rule(id), undefined, options),
    orderNotificationRules: (ids, options) =>
      http.send('PUT', '/me/notification-rules/order', { ids }, options),
    setQuietHours: (quietHours, options) =>
      http.send('PUT', '/me/quiet-hours', { quietHours }, options),
    muteMe: (until, options) =>
      http.send('PUT', '/me/mute', { until }, options),
  };
}

function contactMethod(id: string): string {
  return `/me/contact-methods/${encodeURIComponent(id)}`;
}

function rule(id: string): string {
  return `/me/notification-rules/${encodeURIComponent(id)}`;
}
