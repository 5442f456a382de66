import { ResponseError } from '@backstage/errors';
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
import {
  Override,
  OverrideInput,
  Schedule,
  ScheduleInput,
  Shift,
} from './Schedule';

type Query = Readonly<
  Record<string, string | number | readonly string[] | undefined>
>;

/**
 * Calls the native API over HTTP; the same class serves browsers and backends.
 *
 * @public
 */
export class OnCallClient implements OnCallApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch: (...args) => fetch(...args) };
  }

  listAlerts(
    request: AlertFilter & {
      readonly cursor?: string;
      readonly limit?: number;
    },
    options?: OnCallRequestOptions,
  ): Promise<CursorPage<Alert>> {
    return this.#get('/alerts', request, options);
  }

  countAlerts(
    filter: AlertFilter,
    options?: OnCallRequestOptions,
  ): Promise<Readonly<Record<AlertState, number>>> {
    return this.#get('/alerts/counts', filter, options);
  }

  getAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#get(`/alerts/${enc(id)}`, {}, options);
  }

  async getAlertEvents(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<readonly AlertEvent[]> {
    return this.#items(`/alerts/${enc(id)}/events`, {}, options);
  }

  getAlertPlan(id: string, options?: OnCallRequestOptions): Promise<AlertPlan> {
    return this.#get(`/alerts/${enc(id)}/plan`, {}, options);
  }

  createAlert(
    input: AlertInput,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#send('POST', '/alerts', input, options);
  }

  acknowledgeAlert(id: string, options?: OnCallRequestOptions): Promise<Alert> {
    return this.#send('POST', `/alerts/${enc(id)}/acknowledge`, {}, options);
  }

  unacknowledgeAlert(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#send('POST', `/alerts/${enc(id)}/unacknowledge`, {}, options);
  }

  snoozeAlert(
    id: string,
    until: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#send('POST', `/alerts/${enc(id)}/snooze`, { until }, options);
  }

  closeAlert(
    id: string,
    note?: string,
    options?: OnCallRequestOptions,
  ): Promise<Alert> {
    return this.#send('POST', `/alerts/${enc(id)}/close`, { note }, options);
  }

  addAlertNote(
    id: string,
    text: string,
    options?: OnCallRequestOptions,
  ): Promise<AlertEvent> {
    return this.#send('POST', `/alerts/${enc(id)}/notes`, { text }, options);
  }

  listSchedules(
    request: { readonly team?: string },
    options?: OnCallRequestOptions,
  ): Promise<readonly Schedule[]> {
    return this.#items('/schedules', request, options);
  }

  getSchedule(id: string, options?: OnCallRequestOptions): Promise<Schedule> {
    return this.#get(`/schedules/${enc(id)}`, {}, options);
  }

  createSchedule(
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#send('POST', '/schedules', input, options);
  }

  updateSchedule(
    id: string,
    input: ScheduleInput,
    options?: OnCallRequestOptions,
  ): Promise<Schedule> {
    return this.#send('PUT', `/schedules/${enc(id)}`, input, options);
  }

  deleteSchedule(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#send('DELETE', `/schedules/${enc(id)}`, undefined, options);
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
    return this.#items(
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
    return this.#send(
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
    return this.#send(
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
    return this.#items('/escalation-policies', request, options);
  }

  createEscalationPolicy(
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#send('POST', '/escalation-policies', input, options);
  }

  updateEscalationPolicy(
    id: string,
    input: EscalationPolicyInput,
    options?: OnCallRequestOptions,
  ): Promise<EscalationPolicy> {
    return this.#send('PUT', `/escalation-policies/${enc(id)}`, input, options);
  }

  deleteEscalationPolicy(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#send(
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
    return this.#items('/on-call', request, options);
  }

  async getServiceOnCall(
    entityRef: string,
    options?: OnCallRequestOptions,
  ): Promise<ServiceOnCall> {
    const [service] = await this.getServicesOnCall([entityRef], options);
    return service;
  }

  getServicesOnCall(
    entityRefs: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<readonly ServiceOnCall[]> {
    return this.#items('/services', { ref: entityRefs }, options);
  }

  getMyOnCall(options?: OnCallRequestOptions): Promise<MyOnCall> {
    return this.#get('/me', {}, options);
  }

  addContactMethod(
    input: { readonly channel: string; readonly to: string },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod> {
    return this.#send('POST', '/me/contact-methods', input, options);
  }

  deleteContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void> {
    return this.#send(
      'DELETE',
      `/me/contact-methods/${enc(id)}`,
      undefined,
      options,
    );
  }

  listIntegrations(
    options?: OnCallRequestOptions,
  ): Promise<readonly Integration[]> {
    return this.#items('/integrations', {}, options);
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
    return this.#send('POST', '/integrations', input, options);
  }

  deleteIntegration(id: string, options?: OnCallRequestOptions): Promise<void> {
    return this.#send('DELETE', `/integrations/${enc(id)}`, undefined, options);
  }

  async #items<T>(
    path: string,
    query: Query,
    options?: OnCallRequestOptions,
  ): Promise<readonly T[]> {
    return (await this.#get<{ items: T[] }>(path, query, options)).items;
  }

  async #get<T>(
    path: string,
    query: Query,
    options?: OnCallRequestOptions,
  ): Promise<T> {
    const search = toSearch(query);
    const response = await this.#fetch(path + search, {}, options);
    return response.json();
  }

  async #send<T>(
    method: string,
    path: string,
    body: unknown,
    options?: OnCallRequestOptions,
  ): Promise<T> {
    const init = {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const response = await this.#fetch(path, init, options);
    // Deletions answer 204 without a body; their methods promise nothing.
    const text = await response.text();
    return JSON.parse(text === '' ? 'null' : text);
  }

  async #fetch(
    path: string,
    init: RequestInit,
    options?: OnCallRequestOptions,
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('oncall');
    const headers = new Headers(init.headers);
    if (options?.token) {
      headers.set('Authorization', `Bearer ${options.token}`);
    }
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      ...init,
      headers,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

const enc = encodeURIComponent;

function toSearch(query: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach(item => params.append(key, item));
    } else if (value !== undefined) {
      params.append(key, String(value));
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}
