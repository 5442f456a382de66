import {
  AuditorService,
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  CatalogServiceMock,
  catalogServiceMock,
} from '@backstage/plugin-catalog-node/testUtils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';
import {
  SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import {
  DeploymentInput,
  Incident,
  IncidentInput,
  IncidentsClient,
} from '@muster/backstage-plugin-incidents-common';
import { onCallServiceRef } from '@muster/backstage-plugin-oncall-node';
import { Knex } from 'knex';
import { DateTime, DurationLikeObject } from 'luxon';
import { createIncidentsPlugin } from '../../plugin';
import { bancly } from './bancly';
import { FakePager } from './FakePager';

const PORTAL = 'component:default/payment-portal';

type HouseOptions = {
  readonly knex: Knex;
  readonly pager?: FakePager;
  readonly permissions?: () => BackendFeature;
  /** Stands in for neighbours that are broken. */
  readonly isLonely?: boolean;
};

/** A running incidents backend whose clock stands still until it is moved, with the neighbours in memory. */
export class IncidentsHouse {
  now: DateTime = DateTime.fromISO('2026-11-22T10:00:00.000Z', { zone: 'utc' });
  entities: Entity[] = [...bancly];
  isCatalogDown = false;
  readonly pager: FakePager;
  readonly signals: SignalPayload[] = [];
  readonly events: unknown[] = [];
  readonly notifications: NotificationSendOptions[] = [];
  readonly audit: {
    readonly eventId: string;
    readonly actor: unknown;
    readonly result: 'succeeded' | 'failed';
  }[] = [];
  readonly #scheduler = mockServices.scheduler();
  #backend: TestBackend | undefined;

  static async start(options: HouseOptions): Promise<IncidentsHouse> {
    const house = new IncidentsHouse(options.pager ?? new FakePager());
    await house.#start(options);
    return house;
  }

  private constructor(pager: FakePager) {
    this.pager = pager;
  }

  get url(): string {
    return `http://localhost:${this.#running.server.port()}/api/incidents`;
  }

  /** The API as a person sees it. */
  as(name: string): IncidentsClient {
    return this.#client(mockCredentials.user.token(`user:default/${name}`));
  }

  /** The API as a pipeline or another plugin sees it. */
  asService(): IncidentsClient {
    return this.#client(
      mockCredentials.service.token({
        onBehalfOf: mockCredentials.service(),
        targetPluginId: 'incidents',
      }),
    );
  }

  /** Declares an incident about the payment portal. */
  declare(input: Partial<IncidentInput> = {}): Promise<Incident> {
    return this.as('ana').declareIncident({
      message: 'Transaction failing with APAC accounts',
      priority: 'P1',
      impactedServices: [PORTAL],
      ...input,
    });
  }

  record(input: Partial<DeploymentInput> = {}) {
    return this.asService().recordDeployment({
      service: PORTAL,
      environment: 'production',
      state: 'successful',
      startedAt: '2026-11-22T09:30:00Z',
      endedAt: '2026-11-22T09:40:00Z',
      ...input,
    });
  }

  /** Runs every reaction that is due, and waits for those under way. */
  react(): Promise<void> {
    return this.#scheduler.triggerTask('incidents-run-reactions');
  }

  /** Moves the clock and lets the engine look. */
  async after(time: DurationLikeObject): Promise<void> {
    this.now = this.now.plus(time);
    await this.react();
  }

  async stop(): Promise<void> {
    await this.#backend?.stop();
  }

  get #running(): TestBackend {
    if (!this.#backend) {
      throw new Error('The house is not running');
    }
    return this.#backend;
  }

  #client(token: string): IncidentsClient {
    return new IncidentsClient({
      discoveryApi: { getBaseUrl: async () => this.url },
      fetchApi: {
        fetch: (input, init) => {
          const headers = new Headers(init?.headers);
          headers.set('Authorization', `Bearer ${token}`);
          return fetch(input, { ...init, headers });
        },
      },
    });
  }

  async #start({ knex, permissions, isLonely }: HouseOptions): Promise<void> {
    const broken = async () => {
      throw new Error('This neighbour is broken');
    };
    const scheduler = this.#scheduler;
    const catalog = this.#catalog();
    this.#backend = await startTestBackend({
      features: [
        createIncidentsPlugin({
          clock: () => this.now,
          validateResponses: true,
        }),
        mockServices.database.factory({ knex }),
        permissions?.() ?? mockServices.permissions.factory(),
        createServiceFactory({
          service: coreServices.auditor,
          deps: {},
          factory: () => this.#auditor(),
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: catalogServiceRef,
          deps: {},
          factory: () => catalog,
        }),
        createServiceFactory({
          service: onCallServiceRef,
          deps: {},
          // The plugin asks no more of the pager than the fake can do.
          factory: () => this.pager as never,
        }),
        createServiceFactory({
          service: signalsServiceRef,
          deps: {},
          factory: () => ({
            publish: isLonely
              ? broken
              : async (signal: SignalPayload) => void this.signals.push(signal),
          }),
        }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => ({
            publish: isLonely
              ? broken
              : async (event: unknown) => void this.events.push(event),
            subscribe: async () => {},
          }),
        }),
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({
            send: isLonely
              ? broken
              : async (sent: NotificationSendOptions) =>
                  void this.notifications.push(sent),
          }),
        }),
      ],
    });
  }

  #auditor(): AuditorService {
    return {
      createEvent: async ({ eventId, meta }) => {
        const end = (result: 'succeeded' | 'failed') => async () =>
          void this.audit.push({ eventId, actor: meta?.actor, result });
        return { success: end('succeeded'), fail: end('failed') };
      },
    };
  }

  #catalog(): CatalogServiceMock {
    const answering = () => {
      if (this.isCatalogDown) {
        throw new Error('The catalog is down');
      }
      return catalogServiceMock({ entities: this.entities });
    };
    return catalogServiceMock.mock({
      streamEntities: async function* stream(request) {
        yield* answering().streamEntities(request);
      },
      getEntitiesByRefs: async request =>
        answering().getEntitiesByRefs(request),
    });
  }
}
