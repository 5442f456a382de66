import { OnCallRequestOptions } from './OnCallApi';
import { ContactMethod } from './OnCallNow';
import { OnCallPeopleApi } from './OnCallPeopleApi';
import {
  NotificationRule,
  NotificationRuleInput,
  QuietHours,
} from './NotificationRule';
import { DeviceLink, PersonPreferences } from './PersonPreferences';
import { PluginHttp } from './PluginHttp';
import { OnCallLoad } from './ShiftHistory';

/** @internal */
export class OnCallPeopleClient implements OnCallPeopleApi {
  readonly #http: PluginHttp;

  constructor(http: PluginHttp) {
    this.#http = http;
  }

  getMyLoad(options?: OnCallRequestOptions): Promise<OnCallLoad> {
    return this.#http.get('/me/load', {}, options);
  }

  getMyPreferences(options?: OnCallRequestOptions): Promise<PersonPreferences> {
    return this.#http.get('/me/preferences', {}, options);
  }

  addContactMethod(
    input: {
      readonly channel: string;
      readonly to: string;
      readonly label?: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    return this.#http.send('POST', '/me/contact-methods', input, options);
  }

  changeContactMethod(
    id: string,
    change: { readonly enabled?: boolean; readonly label?: string },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    return this.#http.send('PATCH', contactMethod(id), change, options);
  }

  deleteContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send('DELETE', contactMethod(id), undefined, options);
  }

  orderContactMethods(
    ids: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<void> {
    const path = '/me/contact-methods/order';
    return this.#http.send('PUT', path, { ids }, options);
  }

  sendContactCode(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send('POST', `${contactMethod(id)}/code`, {}, options);
  }

  verifyContactMethod(
    id: string,
    code: string,
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    const path = `${contactMethod(id)}/verify`;
    return this.#http.send('POST', path, { code }, options);
  }

  testContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    return this.#http.send('POST', `${contactMethod(id)}/test`, {}, options);
  }

  createDeviceLink(options?: OnCallRequestOptions): Promise<DeviceLink> {
    return this.#http.send('POST', '/me/device-links', {}, options);
  }

  createNotificationRule(
    input: NotificationRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<NotificationRule> {
    return this.#http.send('POST', '/me/notification-rules', input, options);
  }

  updateNotificationRule(
    id: string,
    input: NotificationRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<NotificationRule> {
    return this.#http.send('PUT', rule(id), input, options);
  }

  deleteNotificationRule(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send('DELETE', rule(id), undefined, options);
  }

  orderNotificationRules(
    ids: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<void> {
    const path = '/me/notification-rules/order';
    return this.#http.send('PUT', path, { ids }, options);
  }

  setQuietHours(
    quietHours: QuietHours | undefined,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send('PUT', '/me/quiet-hours', { quietHours }, options);
  }

  muteMe(
    until: string | undefined,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send('PUT', '/me/mute', { until }, options);
  }
}

function contactMethod(id: string): string {
  return `/me/contact-methods/${encodeURIComponent(id)}`;
}

function rule(id: string): string {
  return `/me/notification-rules/${encodeURIComponent(id)}`;
}
