import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import type { ResponderChoice } from './Route';
import { RequestedResponder } from './startEscalation';

/** Machines may send anything; a sentence about it stays a sentence. */
const LONGEST_NAME = 100;

type Find = (roster: Roster, name: string) => AlertResponder | undefined;

// A map, because machines may call a type `constructor`.
const FINDERS: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['user', findUser],
  ['team', (roster, text) => withType('team', roster.team(text))],
  ['schedule', findSchedule],
  ['escalation', findPolicy],
  // The oldest clients do not say what the name is of.
  [
    'recipient',
    (roster, text) =>
      findUser(roster, text) ??
      findSchedule(roster, text) ??
      findPolicy(roster, text),
  ],
]);

/** Finds whom a machine means by a responder. */
export function resolveResponder(
  roster: Roster,
  requested: RequestedResponder,
): ResponderChoice {
  const names = [
    requested.ref,
    requested.id,
    requested.name,
    requested.username,
  ].filter(name => name !== undefined && name.trim() !== '');
  const { namedBy = 'alert' } = requested;
  const find = FINDERS.get(requested.type);
  if (!find) {
    const type = requested.type.slice(0, LONGEST_NAME);
    return {
      problem: `A responder of the type "${type}" is not known here; known are user, team, schedule and escalation.`,
    };
  }
  for (const name of names) {
    const responder = name && find(roster, name);
    if (responder) {
      return { responder, because: `because the ${namedBy} names it.` };
    }
  }
  const name = (names[0] ?? '').slice(0, LONGEST_NAME);
  return {
    problem: `The ${namedBy} names the ${requested.type} "${name}", which does not exist here.`,
  };
}

function findUser(roster: Roster, text: string) {
  return withType('user', roster.person(text));
}

function findSchedule(roster: Roster, text: string) {
  return withType('schedule', roster.schedule(text));
}

function findPolicy(roster: Roster, text: string) {
  return withType('escalation', roster.policy(text));
}

function withType(
  type: AlertResponder['type'],
  found:
    | { readonly ref: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | undefined,
): AlertResponder | undefined {
  return (
    found && {
      type,
      ref: 'ref' in found ? found.ref : found.id,
      name: found.name,
    }
  );
}
