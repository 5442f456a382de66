import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { keyCaller } from '../integrations/KeyCaller';
import { KeyRing } from '../integrations/KeyRing';
import { authenticate } from './authenticate';
import { keyAnywhere } from './keyAnywhere';
import { envelope } from './envelope';
import { DOMAINS_OF_SET_UP } from './OpsgenieDomain';
import { OpsgenieRoute } from './OpsgenieRoute';
import { OpsgenieRouteTable } from './OpsgenieRouteTable';
import { OpsgenieError } from './OpsgenieError';
import {
  OpsgenieAnswer,
  OpsgenieRequest,
  OpsgenieResponse,
} from './OpsgenieRequest';
import { RequestLimits } from './RequestLimits';
import { toOpsgenieError } from './toOpsgenieError';
import { timeOrderedId } from '../timeOrderedId';

/** A maintenance may end earlier than it was meant to. */
const LONGEST_WAIT = Duration.fromObject({ minutes: 5 });

/** What a form has around its file. */
const FORM_BYTES = 64 * 1024;

/**
 * The HTTP API that clients of Opsgenie speak, without a web server around it.
 *
 * What is guaranteed: every answer, also to a path that does not exist, is JSON in the envelope of Opsgenie with the
 * headers that its SDKs read. A write is answered with 202 only after it was committed.
 */
export class OpsgenieApi {
  readonly #options: OpsgenieApiOptions;
  readonly #routes: OpsgenieRouteTable;

  static create(options: OpsgenieApiOptions): OpsgenieApi {
    return new OpsgenieApi(options);
  }

  private constructor(options: OpsgenieApiOptions) {
    this.#options = options;
    this.#routes = OpsgenieRouteTable.create(options.routes);
  }

  /** The largest form with a file: the file and a little around it. */
  get maxFormBytes(): number {
    return this.#options.maxUploadBytes + FORM_BYTES;
  }

  async handle(request: OpsgenieRequest): Promise<OpsgenieResponse> {
    const requestId = timeOrderedId();
    const startedAt = performance.now();
    const answer = await this.#answer(request, requestId);
    const took = (performance.now() - startedAt) / 1000;
    return envelope(answer, { requestId, took });
  }

  /**
   * The answer to whoever may not ask this, before the body is read: a large one must not lie in the memory for somebody
   * without a key. Undefined for those who may, and where only the body can tell.
   */
  async refusalOf(
    request: OpsgenieRequest,
  ): Promise<OpsgenieResponse | undefined> {
    const { keyRing, logger, clock } = this.#options;
    try {
      const { entry } = this.#routes.find(request);
      if (entry.route.acceptsKeyAnywhere && !keyAnywhere(request)) {
        return undefined;
      }
      await authenticate({ request, entry, keyRing, now: clock() });
      return undefined;
    } catch (error) {
      const requestId = timeOrderedId();
      return envelope(toOpsgenieError(error, { requestId, logger }), {
        requestId,
        took: 0,
      });
    }
  }

  /** The answer to a request whose body could not be read. */
  async refuse(
    request: OpsgenieRequest,
    error: OpsgenieError,
  ): Promise<OpsgenieResponse> {
    const { keyRing, logger, clock } = this.#options;
    try {
      const { entry } = this.#routes.find(request);
      const asked = { request, entry, keyRing, now: clock() };
      const integration = await authenticate(asked);
      entry.route.keepRefused?.({ integration, request }, error);
    } catch (unknown) {
      // A key that stands in the body is not known either.
      logger.debug('A request that cannot be read has no key that is known', {
        reason: String(unknown),
      });
    }
    return envelope(error, { requestId: timeOrderedId(), took: 0 });
  }

  async #answer(
    request: OpsgenieRequest,
    requestId: string,
  ): Promise<OpsgenieAnswer> {
    try {
      const { entry, params } = this.#routes.find(request);
      const { keyRing, limits, clock } = this.#options;
      const now = clock();
      const integration = await authenticate({ request, entry, keyRing, now });
      limits.count(integration.id, entry.domain, now);
      if (DOMAINS_OF_SET_UP.includes(entry.domain)) {
        this.#options.lookAgain();
      }
      // A sign of life counts always: its absence would page people for what is only under maintenance.
      if (entry.route.access === 'send' && !entry.route.ignoresBody) {
        await this.#refuseInMaintenance(integration.id, now);
      }
      const { ignoresBody, readsBody } = entry.route;
      const body = ignoresBody || readsBody ? {} : parseJson(request.body);
      return await entry.route.handle({
        requestId,
        request,
        integration,
        caller: keyCaller(integration),
        params,
        body,
      });
    } catch (error) {
      return toOpsgenieError(error, {
        requestId,
        logger: this.#options.logger,
      });
    }
  }

  /**
   * Nothing is taken, so nothing is confirmed: a sender that tries again, as Alertmanager does, reports after the
   * maintenance what is still wrong by then.
   */
  async #refuseInMaintenance(
    integrationId: string,
    now: DateTime,
  ): Promise<void> {
    const paused = await this.#options.maintenanceOf(integrationId, now);
    if (!paused) {
      return;
    }
    const left = (paused.end ?? now.plus(LONGEST_WAIT)).diff(now);
    const wait = Math.min(left.toMillis(), LONGEST_WAIT.toMillis());
    throw new OpsgenieError(
      503,
      `The integration is disabled by a maintenance: ${paused.description}`,
      { headers: { 'Retry-After': String(Math.ceil(wait / 1000)) } },
    );
  }
}

/** What the API is made of. */
export type OpsgenieApiOptions = {
  readonly routes: readonly OpsgenieRoute[];
  readonly keyRing: KeyRing;
  readonly limits: RequestLimits;
  /** What is kept in memory of schedules, policies and the like is compared with the database at the next question. */
  readonly lookAgain: () => void;
  /** The largest file that can be attached to an alert. */
  readonly maxUploadBytes: number;
  /** The maintenance that switches an integration off now. */
  readonly maintenanceOf: (
    integrationId: string,
    now: DateTime,
  ) => Promise<
    { readonly description: string; readonly end?: DateTime } | undefined
  >;
  readonly clock: () => DateTime;
  readonly logger: LoggerService;
};

function parseJson(text: string): unknown {
  if (text.trim() === '') {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new OpsgenieError(400, 'Could not parse request body as JSON.');
  }
}
