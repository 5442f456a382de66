import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

/** What can be answered from the roster alone. */
export type RosterFacts = {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
};

export type RosterQuestion = {
  readonly call: OpsgenieCall;
  readonly roster: Roster;
  readonly now: DateTime;
};

/** Makes routes that read, and are answered from people, teams and schedules as they are now. */
export function routeOfRoster({ roster, clock }: RosterFacts) {
  return (
    path: string,
    answer: (question: RosterQuestion) => OpsgenieAnswer,
  ): OpsgenieRoute => ({
    method: 'GET',
    path,
    access: 'everything',
    handle: async call => {
      const now = clock();
      return answer({ call, roster: await roster(now), now });
    },
  });
}
