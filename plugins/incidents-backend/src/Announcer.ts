import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import {
  INCIDENTS_SIGNAL_CHANNEL,
  IncidentsSignal,
} from '@muster/backstage-plugin-incidents-common';

/** What changed, for browsers and for other plugins. */
export type Announcement = IncidentsSignal & {
  /** One word for subscribers of events: `declared`, `resolved`, `published`. */
  readonly change: string;
};

/**
 * Tells browsers and other plugins, after the commit, that something changed.
 *
 * @remarks Nothing depends on it: browsers poll too, and a house without signals or events loses nothing else.
 */
export class Announcer {
  readonly #signals: SignalsService;
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  constructor(options: {
    readonly signals: SignalsService;
    readonly events: EventsService;
    readonly logger: LoggerService;
  }) {
    this.#signals = options.signals;
    this.#events = options.events;
    this.#logger = options.logger;
  }

  announce({ type, id, change }: Announcement): void {
    this.#tryTo('signal', () =>
      this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: INCIDENTS_SIGNAL_CHANNEL,
        message: { type, id },
      }),
    );
    this.#tryTo('event', () =>
      this.#events.publish({
        topic: `incidents.${type}`,
        eventPayload: { id, change },
      }),
    );
  }

  #tryTo(what: string, publish: () => Promise<void>): void {
    Promise.resolve()
      .then(publish)
      .catch(error =>
        this.#logger.warn(`Could not publish the ${what} of a change`, {
          error: String(error),
        }),
      );
  }
}
