import {
  EscalationPolicy,
  HandlingPolicy,
  EscalationStep,
  Forwarding,
  Integration,
  Participant,
  Rotation,
  RoutingRule,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { Person, Service, Team } from '../../directory/Directory';
import { Roster } from '../../directory/Roster';

/** `ana` is `user:default/ana`, called Ana. */
export function person(name: string, facts: Partial<Person> = {}): Person {
  return {
    ref: userRef(name),
    name: capitalized(name),
    email: `${name}@bancly.example`,
    ...facts,
  };
}

/** A team is a Group whose members are named shortly. */
export function team(name: string, members: readonly string[]): Team {
  return {
    ref: groupRef(name),
    name: capitalized(name),
    members: members.map(userRef),
  };
}

export function service(name: string, facts: Partial<Service> = {}): Service {
  return {
    ref: `component:default/${name}`,
    name: capitalized(name),
    annotations: {},
    ...facts,
  };
}

/** A schedule of one rotation whose turns begin at `start`. */
export function schedule(
  name: string,
  facts: Partial<Omit<Schedule, 'rotations'>> & {
    rotation?: Partial<Omit<Rotation, 'participants'>>;
    participants: readonly (string | Participant)[];
  },
): Schedule {
  const { rotation, participants, ...rest } = facts;
  return {
    id: name,
    name: capitalized(name),
    timezone: 'Etc/UTC',
    enabled: true,
    overrides: [],
    ...rest,
    rotations: [
      {
        id: 'r1',
        name: 'Rotation',
        type: 'weekly',
        length: 1,
        start: '2026-01-05T00:00:00.000Z',
        ...rotation,
        participants: participants.map(toParticipant),
      },
    ],
  };
}

export function policy(
  name: string,
  facts: Partial<EscalationPolicy> & Pick<EscalationPolicy, 'steps'>,
): EscalationPolicy {
  return { id: name, name: capitalized(name), ...facts };
}

/** A step that an acknowledgement stops. */
export function step(
  delayMinutes: number,
  notify: EscalationStep['notify'],
  recipient: EscalationStep['recipient'],
): EscalationStep {
  return { delayMinutes, condition: 'if-not-acked', notify, recipient };
}

/** A rule that takes every alert and tells nobody, until it is told otherwise. */
export function rule(
  name: string,
  teamName: string,
  facts: Partial<RoutingRule> = {},
): RoutingRule {
  return {
    id: name,
    team: groupRef(teamName),
    name,
    isDefault: false,
    criteria: { type: 'match-all' },
    notify: { type: 'none' },
    ...facts,
  };
}

export function roster(contents: {
  people?: readonly Person[];
  teams?: readonly Team[];
  services?: readonly Service[];
  schedules?: readonly Schedule[];
  policies?: readonly EscalationPolicy[];
  routingRules?: readonly RoutingRule[];
  handlingPolicies?: readonly HandlingPolicy[];
  forwardings?: readonly Forwarding[];
}): Roster {
  const { people = [], teams = [], services = [] } = contents;
  const { schedules = [], policies = [] } = contents;
  const { routingRules, handlingPolicies } = contents;
  const { forwardings = [] } = contents;
  return Roster.create({
    directory: { people, teams, services },
    schedules,
    policies,
    routingRules,
    handlingPolicies,
    forwardings,
  });
}

export function userRef(name: string): string {
  return `user:default/${name}`;
}

export function groupRef(name: string): string {
  return `group:default/${name}`;
}

function toParticipant(participant: string | Participant): Participant {
  return typeof participant === 'string'
    ? { type: 'user', ref: userRef(participant) }
    : participant;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A machine that pings heartbeats. */
export const CRON: Integration = {
  id: 'cron',
  name: 'Cron',
  type: 'api',
  rights: ['write'],
  scope: 'account',
  enabled: true,
  createdAt: '2026-03-01T00:00:00.000Z',
};
