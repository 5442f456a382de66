import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Person } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { foundPerson } from './foundPerson';
import { listUsers } from './listUsers';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { scheduleParent } from './scheduleView';
import { userView } from './userView';

/** People, which are the catalog's Users, and what they are part of. */
export function userReadRoutes(options: {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  return [
    read('/v2/users', (call, roster) => listUsers(call.request, roster)),
    about('', (person, { roster }) => userView(roster, person)),
    about('/teams', ({ ref }, { roster }) => teamsOf(roster, ref)),
    about('/schedules', ({ ref }, question) => schedulesOf(question, ref)),
    about('/escalations', ({ ref }, question) => policiesOf(question, ref)),
  ];

  function read(
    path: string,
    answer: (call: OpsgenieCall, roster: Roster) => OpsgenieAnswer,
  ): OpsgenieRoute {
    return {
      method: 'GET',
      path,
      access: 'everything',
      handle: async call => answer(call, await options.roster(options.clock())),
    };
  }

  function about(
    part: string,
    dataOf: (person: Person, question: Question) => unknown,
  ): OpsgenieRoute {
    return read(`/v2/users/:user${part}`, (call, roster) => {
      const person = foundPerson(roster, call.params.user);
      return { status: 200, body: { data: dataOf(person, { call, roster }) } };
    });
  }
}

type Question = { readonly call: OpsgenieCall; readonly roster: Roster };

function teamsOf({ teams }: Roster, person: string) {
  return teams
    .filter(({ members }) => members.includes(person))
    .map(({ ref, name }) => ({ id: ref, name }));
}

function schedulesOf({ call, roster }: Question, person: string) {
  return ownOnly(call, roster.schedules)
    .filter(schedule => hasPerson(schedule, person))
    .map(scheduleParent);
}

function policiesOf({ call, roster }: Question, person: string) {
  return ownOnly(call, roster.policies)
    .filter(({ steps }) =>
      steps.some(
        ({ recipient }) =>
          recipient.type === 'user' && recipient.ref === person,
      ),
    )
    .map(({ id, name }) => ({ id, name }));
}

function hasPerson({ rotations }: Schedule, person: string): boolean {
  return rotations.some(({ participants }) =>
    participants.some(one => one.type === 'user' && one.ref === person),
  );
}
