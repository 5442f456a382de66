import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  ONCALL_SIGNAL_CHANNEL,
  OnCallSignal,
} from '@muster/backstage-plugin-oncall-common';

/** Other plugins of the portal learn about alerts here. */
const ALERT_EVENT_TOPIC = 'oncall.alert';

/** Changes within this time are told together: a storm of alerts must not become a storm of messages to browsers. */
const COLLECT_MILLISECONDS = 200;

/** Above this, one signal without an id says that much has changed. */
const MAX_SIGNALS = 20;

/**
 * Tells browsers and other plugins that something changed, so that they read it again.
 *
 * @remarks A courtesy. Nothing waits for it, and when signals or events are not there, nothing is lost: browsers also
 * ask by themselves.
 */
export class Announcer {
  readonly #options: AnnouncerOptions;
  readonly #changed = new Map<string, OnCallSignal>();
  #timer: NodeJS.Timeout | undefined;

  static create(options: AnnouncerOptions): Announcer {
    return new Announcer(options);
  }

  private constructor(options: AnnouncerOptions) {
    this.#options = options;
  }

  changed(type: OnCallSignal['type'], ids: readonly string[]): void {
    for (const id of ids) {
      this.#changed.set(`${type}:${id}`, { type, id });
    }
    if (this.#changed.size > 0) {
      this.#timer ??= setTimeout(() => this.#tell(), COLLECT_MILLISECONDS);
    }
  }

  /** Tells what was collected, and nothing later. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#tell();
  }

  #tell(): void {
    this.#timer = undefined;
    const changes = [...this.#changed.values()];
    this.#changed.clear();
    this.#tellBrowsers(changes);
    this.#tellPlugins(changes);
  }

  #tellBrowsers(changes: readonly OnCallSignal[]): void {
    for (const message of summarized(changes)) {
      this.#quietly('a signal', () =>
        this.#options.signals.publish({
          recipients: { type: 'broadcast' },
          channel: ONCALL_SIGNAL_CHANNEL,
          message,
        }),
      );
    }
  }

  #tellPlugins(changes: readonly OnCallSignal[]): void {
    const alertIds = changes
      .filter(({ type }) => type === 'alert')
      .map(({ id }) => id);
    if (alertIds.length > 0) {
      this.#quietly('an event', () =>
        this.#options.events.publish({
          topic: ALERT_EVENT_TOPIC,
          eventPayload: { alertIds },
        }),
      );
    }
  }

  #quietly(what: string, tell: () => Promise<void>): void {
    tell().catch(error =>
      this.#options.logger.debug(`Could not send ${what}`, {
        reason: String(error),
      }),
    );
  }
}

/** How changes are told. */
export type AnnouncerOptions = {
  readonly signals: SignalsService;
  readonly events: EventsService;
  readonly logger: LoggerService;
};

function summarized(changes: readonly OnCallSignal[]): readonly OnCallSignal[] {
  if (changes.length <= MAX_SIGNALS) {
    return changes;
  }
  const types = [...new Set(changes.map(({ type }) => type))];
  return types.map(type => ({ type, id: '' }));
}
