import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Paging } from '../../engine/Paging';
import { migrateDatabase } from '../../migrateDatabase';
import { AcknowledgeAllByLink } from '../../paging/AcknowledgeAllByLink';
import { AcknowledgeLinks } from '../../paging/AcknowledgeLinks';
import { PagingSettings } from '../../paging/pagingSettings';
import { Arrival, Inbox } from './Inbox';
import {
  SCENARIO_SETTINGS,
  startScenarioProcess,
} from './startScenarioProcess';
import { ScenarioCourse } from './ScenarioCourse';

/**
 * A pager with a clock that moves only when told, and a mailbox instead of channels; everything else is real.
 *
 * Times are `HH:mm` (or `HH:mm:ss`) of the first day, or ISO 8601.
 */
export class Scenario extends ScenarioCourse {
  /** `start` is the midnight from which short times count. */
  static async create(
    knex: Knex,
    options: {
      start?: string;
      settings?: Partial<PagingSettings>;
      /** New alerts wait for the engine with everything, as those do whose first step rotates. */
      leavesFirstSteps?: boolean;
    } = {},
  ): Promise<Scenario> {
    await migrateDatabase({ getClient: async () => knex });
    const clock = {
      now: DateTime.fromISO(options.start ?? '2026-03-02T00:00:00Z').toUTC(),
    };
    const inbox = new Inbox(() => clock.now);
    const parts = await startScenarioProcess({
      knex,
      clock,
      inbox,
      ...options,
    });
    return new Scenario({ knex, clock, inbox, ...parts });
  }

  /** A second process with the same clock and mailbox, on a connection of its own. */
  async anotherProcess(knex: Knex): Promise<Paging> {
    const { paging } = await startScenarioProcess({
      knex,
      clock: this.clock,
      inbox: this.inbox,
    });
    return paging;
  }

  /** The links of messages about many alerts. */
  get acknowledgeAll(): AcknowledgeAllByLink {
    const { secret, expiry } = SCENARIO_SETTINGS.acknowledgeLinks;
    return AcknowledgeAllByLink.create({
      ...this.heartbeats,
      links: AcknowledgeLinks.create({
        secret: secret ?? '',
        expiry,
        baseUrl: SCENARIO_SETTINGS.baseUrl ?? '',
      }),
      alerts: this.alerts,
      pages: this.paging.pages,
      alertsUrl: `${SCENARIO_SETTINGS.portalUrl}/on-call/alerts`,
    });
  }

  /** What people were told so far, as `HH:mm:ss person alias` in order; of a message for many alerts a line for each. */
  get timetable(): readonly string[] {
    return this.inbox.arrivals
      .flatMap(({ at, person: ref, alerts }) => {
        const name = ref.slice(ref.lastIndexOf('/') + 1);
        return alerts.map(({ message }) => {
          const what = message.replace('Something is wrong with ', '');
          return `${this.#timeOf(at)} ${name} ${what}`;
        });
      })
      .sort();
  }

  get arrivals(): readonly Arrival[] {
    return this.inbox.arrivals;
  }

  /** Everything that arrived so far, as `HH:mm person channel` in order. */
  get deliveries(): readonly string[] {
    return this.inbox.arrivals
      .map(({ at, person: ref, channel }) => {
        const name = ref.slice(ref.lastIndexOf('/') + 1);
        return `${this.#timeOf(at)} ${name} ${channel}`;
      })
      .sort();
  }

  /** The sentences of an alert's activity of some types. */
  async activity(alias: string, ...types: readonly string[]) {
    const alert = await this.findAlert(alias);
    const events = await this.alerts.listEvents(alert.alert.id);
    return events
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .map(({ text }) => text);
  }

  /** The newest alert with the alias, open or not. */
  async findAlert(alias: string) {
    const row = await this.knex('alert')
      .where({ alias })
      .orderBy('tiny_id', 'desc')
      .first('id');
    const stored = row && (await this.alerts.getAlert(row.id));
    if (!stored) {
      throw new Error(`No alert with alias ${alias}`);
    }
    return stored;
  }

  async pagesOf(alias: string) {
    const { alert } = await this.findAlert(alias);
    return this.paging.pages.listForAlerts([alert.id]);
  }

  #timeOf(at: DateTime): string {
    const days = Math.floor(at.diff(this.day, 'days').days);
    const time = at.toFormat(at.second === 0 ? 'HH:mm' : 'HH:mm:ss');
    return days === 0 ? time : `day ${days + 1} ${time}`;
  }
}
