import { AlertResponder } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import type { ResponderChoice } from './Route';
import { RequestedResponder } from './startEscalation';

type Find = (roster: Roster, name: string) => AlertResponder | undefined;

const FINDERS: Readonly<Partial<Record<string, Find>>> = {
  user: (roster, text) => withType('user', roster.person(text)),
  team: (roster, text) => withType('team', roster.team(text)),
  schedule: (roster, text) => withType('schedule', roster.schedule(text)),
  escalation: (roster, text) => withType('escalation', roster.policy(text)),
};

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
  const find = FINDERS[requested.type];
  if (!find) {
    return {
      problem: `A responder of the type "${requested.type}" is not known here; known are user, team, schedule and escalation.`,
    };
  }
  for (const name of names) {
    const responder = name && find(roster, name);
    if (responder) {
      return { responder, because: 'because the alert names it.' };
    }
  }
  return {
    problem: `The alert names the ${requested.type} "${
      names[0] ?? ''
    }", which does not exist here.`,
  };
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
