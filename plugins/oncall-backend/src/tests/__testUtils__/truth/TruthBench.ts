import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  OnCallClient,
  Rotation,
  Schedule,
  ScheduleOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { ForwardingStore } from '../../../forwarding/ForwardingStore';
import { collectNotices } from '../collectNotices';
import { opsgenieClient, OpsgenieClient } from '../opsgenieClient';
import { Scenario } from '../Scenario';
import { clientOf } from '../startBank';
import { startPager, TestPager } from '../startPager';
import { groupRef, step, userRef } from '../testRoster';
import { PEOPLE, PLACES, TEAMS } from './anySchedule';
import { ExpectedSchedule } from './ExpectedSchedule';
import { StandingClock } from './StandingClock';

const TABLES = [
  'forwarding',
  'cover_request',
  'schedule_override',
  'schedule',
  'escalation_policy',
  'calendar_link',
  'shift_record',
  'shift_record_mark',
  'handoff_notice',
];

/**
 * A pager that is asked over HTTP, and the engine of a second process that pages, on one database and by one clock; and a
 * schedule in it.
 */
export class TruthBench {
  readonly scenario: Scenario;
  readonly pager: TestPager;
  /** What was told of changed shifts, since the last look. */
  readonly #sent: NotificationSendOptions[];
  readonly #knex: Knex;
  #clock = StandingClock.create('UTC', { from: 0, to: 0 });
  #scheduleId = '';

  private constructor(parts: {
    knex: Knex;
    scenario: Scenario;
    pager: TestPager;
    sent: NotificationSendOptions[];
  }) {
    this.#knex = parts.knex;
    this.scenario = parts.scenario;
    this.pager = parts.pager;
    this.#sent = parts.sent;
  }

  static async create(knex: Knex): Promise<TruthBench> {
    const scenario = await Scenario.create(knex, {
      settings: { bundlingWindow: Duration.fromObject({ minutes: 0 }) },
    });
    await scenario.people(...PEOPLE);
    for (const [name, members] of Object.entries(TEAMS)) {
      await scenario.team(name, ...members);
    }
    const sent: NotificationSendOptions[] = [];
    const pager = await startPager({
      knex,
      time: () => scenario.now,
      features: [collectNotices(sent)],
    });
    // A machine that is busy for seconds must not lose a connection just when it is used again.
    pager.server.keepAliveTimeout = 600_000;
    return new TruthBench({ knex, scenario, pager, sent });
  }

  get now(): number {
    return this.scenario.now.toMillis();
  }

  get scheduleId(): string {
    return this.#scheduleId;
  }

  get opsgenie(): OpsgenieClient {
    return opsgenieClient(this.pager.server);
  }

  /** Signed in as a person. */
  client(name: string): OnCallClient {
    return clientOf(this.pager, name);
  }

  /** Nothing is left of schedules that were there before; this one is made two days before the clocks change. */
  async begin(
    [timezone, day]: (typeof PLACES)[number],
    rotations: readonly Omit<Rotation, 'id'>[],
  ): Promise<void> {
    for (const table of TABLES) {
      await this.#knex(table).delete();
    }
    const change = DateTime.fromISO(day, { zone: 'utc' });
    this.#clock = StandingClock.create(timezone, {
      from: change.minus({ days: 20 }).toMillis(),
      to: change.plus({ days: 60 }).toMillis(),
    });
    this.pass(change.minus({ days: 2 }).toMillis() - this.now);
    const made = await this.client('ana').createSchedule({
      name: 'Primary',
      timezone,
      rotations,
    });
    this.#scheduleId = made.id;
    for (const notify of ['default', 'next', 'previous'] as const) {
      const tells = step(0, notify, { type: 'schedule', ref: made.id });
      await this.scenario.policy([tells], { id: notify, name: notify });
    }
    this.whoWasTold();
  }

  /** Milliseconds; below zero for a new beginning. */
  pass(milliseconds: number): void {
    this.scenario.clockSteps({ hours: milliseconds / 3_600_000 });
    this.scenario.paging.rosters.forget();
  }

  /** Of the schedule, as clients of Opsgenie ask. */
  async read(path: string) {
    const url = `/v2/schedules/${this.#scheduleId}${path}`;
    return this.opsgenie.get(url).expect(200);
  }

  /** Nobody where the schedule is off. */
  async onCallAt(at: number): Promise<Pick<ScheduleOnCall, 'now' | 'next'>> {
    const all = await this.client('ana').whoIsOnCall({
      at: new Date(at).toISOString(),
    });
    return (
      all.find(({ scheduleId }) => scheduleId === this.#scheduleId) ?? {
        now: [],
        next: [],
      }
    );
  }

  async schedule(): Promise<Schedule> {
    return this.client('ana').getSchedule(this.#scheduleId);
  }

  /** By the docs, as things are now. */
  async expected(): Promise<ExpectedSchedule> {
    return ExpectedSchedule.create({
      schedule: await this.schedule(),
      forwardings: await ForwardingStore.create(this.#knex).list(),
      teams: new Map(
        Object.entries(TEAMS).map(([name, members]) => [
          groupRef(name),
          members.map(userRef),
        ]),
      ),
      clock: this.#clock,
    });
  }

  whoWasTold(): readonly string[] {
    const told = this.#sent
      .splice(0)
      .flatMap(({ recipients }) =>
        recipients.type === 'entity' ? recipients.entityRef : [],
      );
    return [...new Set(told)].sort();
  }
}
