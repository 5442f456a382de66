import { NotFoundError } from '@backstage/errors';
import {
  Alert,
  AlertEvent,
  AlertFilter,
  AlertInput,
  AlertState,
} from './Alert';
import { EscalationPolicy, EscalationPolicyInput } from './EscalationPolicy';
import { CursorPage, OnCallApi, OnCallRequestOptions } from './OnCallApi';
import {
  ContactMethod,
  Integration,
  MyOnCall,
  ScheduleOnCall,
  ServiceOnCall,
} from './OnCallNow';
import { AlertPlan } from './Page';
import { PluginHttp, PluginHttpOptions } from './PluginHttp';
import {
  Override,
  OverrideInput,
  Schedule,
  ScheduleInput,
  Shift,
} from './Schedule';

const enc = encodeURIComponent;

/**
 * Calls the native API over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class OnCallClient implements OnCallApi {
  readonly #http: PluginHttp;

  constructor(options: PluginHttpOptions) {
    this.#http = new PluginHttp('oncall', options);
  }

  listAlerts(
    request: AlertFilter & {
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>> {
    return this.#http.get('/alerts', request, options);
  }

  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>> {
    return this.#http.get('/alerts/counts', filter, options);
  }

  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#http.get(`/alerts/${enc(id)}`, {}, options);
  }

  async getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]> {
    return this.#http.items(`/alerts/${enc(id)}/events`, {}, options);
  }

  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan> {
    return this.#http.get(`/alerts/${enc(id)}/plan`, {}, options);
  }

  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send('POST', '/alerts', input, options);
  }

  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/acknowledge`,
      {},
      options,
    );
  }

  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/unacknowledge`,
      {},
      options,
    );
  }

  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/snooze`,
      { until },
      options,
    );
  }

  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/close`,
      { note },
      options,
    );
  }

  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent> {
    return this.#http.send(
      'POST',
      `/alerts/${enc(id)}/notes`,
      { text },
      options,
    );
  }

  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]> {
    return this.#http.items('/schedules', request, options);
  }

  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule> {
    return this.#http.get(`/schedules/${enc(id)}`, {}, options);
  }

  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#http.send('POST', '/schedules', input, options);
  }

  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#http.send('PUT', `/schedules/${enc(id)}`, input, options);
  }

  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/schedules/${enc(id)}`,
      undefined,
      options,
    );
  }

  getShifts(
    request: {
      readonly scheduleId: string;
      readonly from: string;
      readonly to: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<readonly Shift[]> {
    const { scheduleId, from, to } = request;
    return this.#http.items(
      `/schedules/${enc(scheduleId)}/shifts`,
      { from, to },
      options,
    );
  }

  createOverride(
    scheduleId: string,
    input: OverrideInput,
    options?: OnCallRequestOptions,
  ): Promise<Override> {
    return this.#http.send(
      'POST',
      `/schedules/${enc(scheduleId)}/overrides`,
      input,
      options,
    );
  }

  deleteOverride(
    scheduleId: string,
    overrideId: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/schedules/${enc(scheduleId)}/overrides/${enc(overrideId)}`,
      undefined,
      options,
    );
  }

  listEscalationPolicies(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly EscalationPolicy[]> {
    return this.#http.items('/escalation-policies', request, options);
  }

  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#http.send('POST', '/escalation-policies', input, options);
  }

  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#http.send(
      'PUT',
      `/escalation-policies/${enc(id)}`,
      input,
      options,
    );
  }

  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/escalation-policies/${enc(id)}`,
      undefined,
      options,
    );
  }

  whoIsOnCall(
    request: { readonly team?: string; readonly at?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly ScheduleOnCall[]> {
    return this.#http.items('/on-call', request, options);
  }

  async getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall> {
    const [service] = await this.getServicesOnCall([entityRef], options);
    if (!service) {
      throw new NotFoundError(`No answer about the service ${entityRef}`);
    }
    return service;
  }

  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]> {
    return this.#http.items('/services', { ref: entityRefs }, options);
  }

  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall> {
    return this.#http.get('/me', {}, options);
  }

  addContactMethod(
    input: { readonly channel: string; readonly to: string },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    return this.#http.send('POST', '/me/contact-methods', input, options);
  }

  deleteContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/me/contact-methods/${enc(id)}`,
      undefined,
      options,
    );
  }

  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]> {
    return this.#http.items('/integrations', {}, options);
  }

  createIntegration(
    input: {
      readonly name: string;
      readonly type?: Integration['type'];
      readonly team?: string;
      readonly key?: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<Integration & { readonly key: string }> {
    return this.#http.send('POST', '/integrations', input, options);
  }

  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#http.send(
      'DELETE',
      `/integrations/${enc(id)}`,
      undefined,
      options,
    );
  }
}
