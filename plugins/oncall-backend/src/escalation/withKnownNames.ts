import {
  AlertResponder,
  ConditionSubject,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { resolveResponder } from './resolveResponder';
import { RequestedResponder } from './startEscalation';

/**
 * What conditions are asked about, with every name of whom the alert names: a machine calls a team by one name, and
 * whoever writes a condition by another.
 */
export function withKnownNames(
  subject: ConditionSubject,
  roster: Roster,
  requested: readonly RequestedResponder[],
): ConditionSubject {
  if (requested.length === 0) {
    return subject;
  }
  const known = requested.flatMap(one => {
    const choice = resolveResponder(roster, one);
    return 'responder' in choice ? [choice.responder] : [];
  });
  const teams = known.flatMap(({ type, ref }) => (type === 'team' ? ref : []));
  return withParties(subject, roster, { responders: known, teams });
}

/** The same with those whom the alert turned out to concern. */
export function withParties(
  subject: ConditionSubject,
  roster: Roster,
  parties: {
    readonly responders: readonly AlertResponder[];
    readonly teams: readonly string[];
  },
): ConditionSubject {
  const responders = parties.responders.flatMap(({ ref, name = ref }) => [
    ref,
    name,
    roster.person(ref)?.email ?? ref,
  ]);
  const teams = parties.teams.flatMap(ref => [ref, roster.nameOf(ref)]);
  return {
    ...subject,
    responders: joined(subject.responders, responders),
    teams: joined(subject.teams, teams),
  };
}

function joined(
  some: readonly string[] = [],
  others: readonly string[],
): readonly string[] {
  return [...new Set([...some, ...others])];
}
