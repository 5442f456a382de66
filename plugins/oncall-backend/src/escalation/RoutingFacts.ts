import { ConditionSubject } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Service, Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';

/** What decides where an alert goes. */
export type RoutingFacts = {
  readonly roster: Roster;
  readonly service?: Service;
  readonly subject: ConditionSubject;
  /** The moment for which the hours of rules are asked. */
  readonly at: DateTime;
  /** When the first step is due, if that is later: delays count from there. */
  readonly startsAt?: DateTime;
  /** Teams whose rules led here, so that teams which hand over in a circle come to an end. */
  readonly through?: readonly string[];
};

/** The same when a step is due. */
export function factsAt(
  { startsAt, ...facts }: RoutingFacts,
  delayMinutes: number,
): RoutingFacts {
  return {
    ...facts,
    at: (startsAt ?? facts.at).plus({ minutes: delayMinutes }),
  };
}

/** The same for what the rules of a team lead to. */
export function inside(facts: RoutingFacts, team: Team): RoutingFacts {
  const { through = [] } = facts;
  return through.includes(team.ref)
    ? facts
    : { ...facts, through: [...through, team.ref] };
}
