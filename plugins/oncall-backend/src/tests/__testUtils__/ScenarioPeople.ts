import {
  NotificationRule,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { AlertRequests } from '../../alerts/AlertRequests';
import { AlertStore } from '../../alerts/AlertStore';
import { Person, Service, Team } from '../../directory/Directory';
import { DirectoryStore } from '../../directory/DirectoryStore';
import { Paging } from '../../engine/Paging';
import { HeartbeatRoom } from '../../heartbeats/HeartbeatRoom';
import { MaintenanceRoom } from '../../maintenance/MaintenanceRoom';
import { HandlingPolicyRoom } from '../../policies/HandlingPolicyRoom';
import { ContactMethodStore } from '../../people/ContactMethodStore';
import { CATALOG_EMAIL_ID } from '../../people/contactMethodsOf';
import { PreferenceStore } from '../../people/PreferenceStore';
import { mutePerson, setQuietHours } from '../../people/setQuietHours';
import { Inbox } from './Inbox';
import { startScenarioProcess } from './startScenarioProcess';
import { person, team, userRef } from './testRoster';

/** What a scenario is made of. */
export type ScenarioParts = Awaited<ReturnType<typeof startScenarioProcess>> & {
  readonly knex: Knex;
  readonly clock: { now: DateTime };
  readonly inbox: Inbox;
};

/** The people of a scenario and how they want to be told, on a real database, with a clock that moves only when told. */
export abstract class ScenarioPeople {
  readonly knex: Knex;
  readonly alerts: AlertStore;
  readonly requests: AlertRequests;
  readonly paging: Paging;
  readonly heartbeats: HeartbeatRoom;
  readonly maintenance: MaintenanceRoom;
  readonly policies: HandlingPolicyRoom;
  protected readonly clock: { now: DateTime };
  protected readonly day: DateTime;
  protected readonly inbox: Inbox;
  readonly #directory: {
    people: Person[];
    teams: Team[];
    services: Service[];
  };

  protected constructor(parts: ScenarioParts) {
    this.knex = parts.knex;
    this.alerts = parts.alerts;
    this.requests = parts.requests;
    this.paging = parts.paging;
    this.heartbeats = parts.heartbeats;
    this.maintenance = parts.maintenance;
    this.policies = parts.policies;
    this.clock = parts.clock;
    this.day = parts.clock.now;
    this.inbox = parts.inbox;
    this.#directory = { people: [], teams: [], services: [] };
  }

  get now(): DateTime {
    return this.clock.now;
  }

  /** People with an e-mail address, and what they differ in. */
  async people(...people: readonly (string | Person)[]): Promise<void> {
    this.#directory.people.push(
      ...people.map(item => (typeof item === 'string' ? person(item) : item)),
    );
    await this.#storeDirectory();
  }

  async team(name: string, ...members: readonly string[]): Promise<void> {
    this.#directory.teams.push(team(name, members));
    await this.#storeDirectory();
  }

  async services(...services: readonly Service[]): Promise<void> {
    this.#directory.services.push(...services);
    await this.#storeDirectory();
  }

  async leaves(name: string): Promise<void> {
    this.#directory.people = this.#directory.people.filter(
      ({ ref }) => ref !== userRef(name),
    );
    await this.#storeDirectory();
  }

  async contactMethod(
    name: string,
    channel: string,
    to: string,
  ): Promise<void> {
    const method = { id: randomUUID(), channel, to };
    await ContactMethodStore.create(this.knex).insert(
      userRef(name),
      { ...method, enabled: true, fromCatalog: false, verified: true },
      this.now,
    );
  }

  /** A rule of the person's own; steps are contact methods (by address) and minutes. */
  async rule(
    name: string,
    steps: readonly (readonly [to: string, afterMinutes: number])[],
    facts: Partial<NotificationRule> = {},
  ): Promise<void> {
    const ref = userRef(name);
    const added = await ContactMethodStore.create(this.knex).listFor([ref]);
    const idOf = (to: string) =>
      added.get(ref)?.find(method => method.to === to)?.id ?? CATALOG_EMAIL_ID;
    await PreferenceStore.create(this.knex).insertRule(
      ref,
      {
        id: randomUUID(),
        name: 'Mine',
        action: 'create-alert',
        enabled: true,
        steps: steps.map(([to, afterMinutes]) => ({
          contactMethod: idOf(to),
          afterMinutes,
          enabled: true,
        })),
        ...facts,
      },
      this.now,
    );
    this.seesChanges();
  }

  async quietHours(name: string, quietHours?: QuietHours): Promise<void> {
    await setQuietHours(this.paging.peopleRoom, userRef(name), quietHours);
    this.seesChanges();
  }

  /** Without an end the person is told as usual again. */
  async mute(name: string, until?: string): Promise<void> {
    const end = until && this.moment(until).toUTC().toISO();
    await mutePerson(this.paging.peopleRoom, userRef(name), end || undefined);
    this.seesChanges();
  }

  protected moment(text: string): DateTime {
    if (text.includes('T')) {
      return DateTime.fromISO(text).toUTC();
    }
    const [hours, minutes, seconds = 0] = text.split(':').map(Number);
    return this.day.plus({ hours, minutes, seconds });
  }

  async #storeDirectory(): Promise<void> {
    const store = DirectoryStore.create(this.knex);
    await store.replace(this.#directory, this.now);
    this.seesChanges();
  }

  /** Changes of other processes are seen after two seconds; a scenario does not wait. */
  protected seesChanges(): void {
    this.paging.rosters.forget();
  }
}
