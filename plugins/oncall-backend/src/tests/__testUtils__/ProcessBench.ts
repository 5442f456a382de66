import { TestDatabaseId } from '@backstage/backend-test-utils';
import { AlertPriority } from '@muster/backstage-plugin-oncall-common';
import { JsonObject } from '@backstage/types';
import createKnex, { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DirectoryStore } from '../../directory/DirectoryStore';
import { PolicyStore } from '../../escalation/PolicyStore';
import { migrateDatabase } from '../../migrateDatabase';
import { ContactMethodStore } from '../../people/ContactMethodStore';
import { checkInvariants } from './invariants/checkInvariants';
import { PagerProcess, PagerProcessOptions } from './PagerProcess';
import { PageSink } from './PageSink';
import { Databases } from '@muster/test-databases';
import { person, step, team, userRef } from './testRoster';

/** What is being done is due again when the lease is over. */
const LEASE_MILLISECONDS = 31_000;

const OTHER_WORK = [
  ['alert_timer', 'due_at'],
  ['heartbeat', 'expires_at'],
  ['drill', 'next_action_at'],
  ['drill_plan', 'next_action_at'],
];

/**
 * A database, a place where webhooks arrive, and pagers in processes of their own between them.
 *
 * Ana is paged at once, Ben a minute later unless somebody has acknowledged; each by webhook.
 */
export class ProcessBench {
  readonly knex: Knex;
  readonly sink: PageSink;
  /** Aliases that were answered with 2xx. */
  readonly accepted: string[] = [];
  readonly #database: Knex.Config;
  readonly #dispose: () => Promise<void>;
  #aheadMilliseconds = 0;

  private constructor(parts: {
    knex: Knex;
    sink: PageSink;
    database: Knex.Config;
    dispose: () => Promise<void>;
  }) {
    this.knex = parts.knex;
    this.sink = parts.sink;
    this.#database = parts.database;
    this.#dispose = parts.dispose;
  }

  static async create(
    databases: Databases,
    id: TestDatabaseId,
  ): Promise<ProcessBench> {
    if (id === 'SQLITE_3') {
      const directory = mkdtempSync(path.join(tmpdir(), 'muster-trust-'));
      const database = {
        client: 'better-sqlite3',
        connection: { filename: path.join(directory, 'oncall.sqlite') },
        useNullAsDefault: true,
      };
      return ProcessBench.on(database, async () =>
        rmSync(directory, { recursive: true, force: true }),
      );
    }
    const { client, connection } = (await databases.init(id)).client.config;
    return ProcessBench.on({ client, connection }, async () => {});
  }

  /** On a database that the test looks after itself. */
  static async on(
    database: Knex.Config,
    dispose: () => Promise<void>,
  ): Promise<ProcessBench> {
    const knex = createKnex(database);
    const sink = await PageSink.open();
    await migrateDatabase({ getClient: async () => knex });
    await fill(knex, sink.url);
    return new ProcessBench({ knex, sink, database, dispose });
  }

  async start(
    options: Partial<PagerProcessOptions> = {},
  ): Promise<PagerProcess> {
    return PagerProcess.start({
      database: this.#database,
      aheadMilliseconds: this.#aheadMilliseconds,
      ...options,
    });
  }

  /** Processes that start from now on live so much later, as if nobody had worked meanwhile. */
  skip(duration: Duration): void {
    this.#aheadMilliseconds += duration.toMillis();
  }

  get now(): DateTime {
    return DateTime.utc().plus(this.#aheadMilliseconds);
  }

  /** Sends an alert and remembers it when it was accepted. */
  async report(
    pager: PagerProcess,
    alias: string,
    facts: { priority?: AlertPriority } & JsonObject = {},
  ): Promise<number> {
    const status = await pager.alert({
      alias,
      message: `${alias} is broken`,
      responders: [{ type: 'escalation', name: 'Standard' }],
      ...facts,
    });
    if (status === 202) {
      this.accepted.push(alias);
    }
    return status;
  }

  /** Waits until nothing is due. */
  async untilQuiet(seconds = 60): Promise<void> {
    await this.until(async () => {
      const now = this.now.toMillis();
      const alerts = await this.knex('alert')
        .where('next_action_at', '<=', now + 5_000)
        .first('id');
      const pages = await this.knex('page')
        .where('next_attempt_at', '<=', now + 40_000)
        .first('id');
      const others = await Promise.all(
        OTHER_WORK.map(([table, column]) =>
          this.knex(table)
            .where(column, '<=', now + LEASE_MILLISECONDS)
            .first(column),
        ),
      );
      return !alerts && !pages && others.every(row => !row);
    }, seconds);
  }

  async until(
    isTrue: () => Promise<boolean> | boolean,
    seconds = 60,
  ): Promise<void> {
    const patience = AbortSignal.timeout(seconds * 1000);
    while (!(await isTrue())) {
      patience.throwIfAborted();
      await delay(20);
    }
  }

  violations(criticalWithin?: Duration): Promise<readonly string[]> {
    const { accepted, now } = this;
    return checkInvariants(this.knex, { accepted, now, criticalWithin });
  }

  async close(): Promise<void> {
    await PagerProcess.killAll();
    await this.knex.destroy();
    await this.sink.close();
    await this.#dispose();
  }
}

async function fill(knex: Knex, url: string): Promise<void> {
  const now = DateTime.utc();
  const names = ['ana', 'ben'];
  await DirectoryStore.create(knex).replace(
    {
      people: names.map(name => person(name, { email: undefined })),
      teams: [team('payments', names)],
      services: [],
    },
    now,
  );
  for (const name of names) {
    await ContactMethodStore.create(knex).insert(
      userRef(name),
      {
        id: `${name}-webhook`,
        channel: 'webhook',
        to: `${url}/${name}`,
        enabled: true,
        fromCatalog: false,
        verified: true,
      },
      now,
    );
  }
  await PolicyStore.create(knex).insert(
    {
      id: 'standard',
      name: 'Standard',
      steps: [
        step(0, 'default', { type: 'user', ref: userRef('ana') }),
        step(1, 'default', { type: 'user', ref: userRef('ben') }),
      ],
    },
    now,
  );
}
