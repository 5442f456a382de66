import {
  EscalationPolicy,
  forwardedTo,
  Forwarding,
  HandlingPolicy,
  NotificationAction,
  RoutingRule,
  Schedule,
  StandIn,
  standInsBetween,
  TimeSpan,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MaintenancePlan } from '../maintenance/MaintenancePlan';
import { MaintenanceWindow } from '../maintenance/MaintenanceWindow';
import { rulesByTeam } from '../teams/rulesByTeam';
import { Directory, Person, Service, Team } from './Directory';
import { NameIndex } from './NameIndex';

/** Everything that decides whom to page. */
export type RosterContents = {
  readonly directory: Directory;
  /** In the order of their creation. */
  readonly schedules: readonly Schedule[];
  /** In the order of their creation. */
  readonly policies: readonly EscalationPolicy[];
  /** In order within each team. */
  readonly routingRules?: readonly RoutingRule[];
  readonly forwardings?: readonly Forwarding[];
  /** Those that may still matter. */
  readonly maintenance?: readonly MaintenanceWindow[];
  /** In order within each type and team. */
  readonly handlingPolicies?: readonly HandlingPolicy[];
  /** What somebody has a notification rule for. */
  readonly rulesFor?: readonly NotificationAction[];
};

/**
 * People, teams, services, schedules and policies at one instant, in memory.
 *
 * Machines name things as they like, so every look-up takes a reference, an id or a name, in any case.
 */
export class Roster {
  readonly teams: readonly Team[];
  readonly services: readonly Service[];
  readonly people: readonly Person[];
  readonly schedules: readonly Schedule[];
  readonly policies: readonly EscalationPolicy[];
  readonly #forwardings: readonly Forwarding[];
  readonly maintenance: MaintenancePlan;
  readonly handlingPolicies: readonly HandlingPolicy[];
  /** What somebody has a notification rule for; nobody else needs to be told of anything but pages. */
  readonly rulesFor: ReadonlySet<NotificationAction>;
  readonly #people: NameIndex<Person>;
  readonly #teams: NameIndex<Team>;
  readonly #services: NameIndex<Service>;
  readonly #schedules: NameIndex<Schedule>;
  readonly #policies: NameIndex<EscalationPolicy>;
  readonly #rulesOfTeams: ReadonlyMap<string, readonly RoutingRule[]>;
  /** Most houses have none, and then nothing more is asked of a schedule. */
  readonly #withEscalations: ReadonlySet<string>;

  private constructor(contents: RosterContents) {
    const { directory, schedules, policies, routingRules = [] } = contents;
    const { forwardings = [] } = contents;
    this.teams = directory.teams;
    this.services = directory.services;
    this.people = directory.people;
    this.schedules = schedules;
    this.policies = policies;
    this.#forwardings = forwardings;
    this.handlingPolicies = contents.handlingPolicies ?? [];
    this.rulesFor = new Set(contents.rulesFor);
    this.maintenance = MaintenancePlan.create(contents.maintenance ?? []);
    this.#people = new NameIndex(directory.people, person => [
      person.ref,
      entityName(person.ref),
      person.email,
      person.name,
    ]);
    this.#teams = new NameIndex(directory.teams, team => [
      team.ref,
      entityName(team.ref),
      team.name,
    ]);
    this.#services = new NameIndex(directory.services, service => [
      service.ref,
      entityName(service.ref),
      service.name,
    ]);
    this.#schedules = new NameIndex(schedules, byIdAndName);
    this.#policies = new NameIndex(policies, byIdAndName);
    this.#rulesOfTeams = rulesByTeam(routingRules);
    this.#withEscalations = new Set(
      schedules.filter(hasEscalation).map(({ id }) => id),
    );
  }

  static create(contents: RosterContents): Roster {
    return new Roster(contents);
  }

  person(text: string): Person | undefined {
    return this.#people.find(text);
  }

  team(text: string): Team | undefined {
    return this.#teams.find(text);
  }

  service(text: string): Service | undefined {
    return this.#services.find(text);
  }

  schedule(text: string): Schedule | undefined {
    return this.#schedules.find(text);
  }

  policy(text: string): EscalationPolicy | undefined {
    return this.#policies.find(text);
  }

  /** Whether an escalation policy may be on call in a schedule, by its id. */
  hasEscalations(scheduleId: string): boolean {
    return this.#withEscalations.has(scheduleId);
  }

  /** The enabled schedules of a team. */
  schedulesOf(teamRef: string): readonly Schedule[] {
    return this.schedules.filter(
      schedule => schedule.enabled && schedule.team === teamRef,
    );
  }

  policiesOf(teamRef: string): readonly EscalationPolicy[] {
    return this.policies.filter(policy => policy.team === teamRef);
  }

  /** The rules that the team wrote, in order, the default rule last; empty when it wrote none. */
  routingRulesOf(teamRef: string): readonly RoutingRule[] {
    return this.#rulesOfTeams.get(teamRef) ?? [];
  }

  /** Who stands in for a person; the person where nobody does. Final schedules have considered it already. */
  standInFor(person: string, at: DateTime): string {
    return forwardedTo(
      person,
      new Date(at.toMillis()).toISOString(),
      this.#forwardings,
    );
  }

  /** The same for a while, one stretch after the other. */
  standInsBetween(person: string, span: TimeSpan): readonly StandIn[] {
    return standInsBetween(person, span, this.#forwardings);
  }

  /** Those whose time goes to a person now or at another time, from person to person; the person among them. */
  peopleBehind(person: string): ReadonlySet<string> {
    const people = new Set([person]);
    // Who is added meanwhile is gone through too, and nobody twice.
    for (const one of people) {
      this.#forwardings
        .filter(({ to }) => to === one)
        .forEach(({ from }) => people.add(from));
    }
    return people;
  }

  /** The name for people, or the reference where there is none. */
  nameOf(ref: string): string {
    return this.person(ref)?.name ?? this.team(ref)?.name ?? ref;
  }
}

function byIdAndName(item: { readonly id: string; readonly name: string }) {
  return [item.id, item.name];
}

function hasEscalation({ rotations, overrides }: Schedule): boolean {
  return (
    rotations.some(({ participants }) =>
      participants.some(({ type }) => type === 'escalation'),
    ) || overrides.some(({ participant }) => participant.type === 'escalation')
  );
}

function entityName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
