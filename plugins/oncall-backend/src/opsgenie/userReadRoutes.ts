import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { toIso } from '../alerts/alertRow';
import { Person } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { PeopleRoom } from '../people/PeopleRoom';
import { contactsOf } from './foundContact';
import { foundPerson } from './foundPerson';
import { listUsers } from './listUsers';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { scheduleParent } from './scheduleView';
import { expandedContactView } from './userContactView';
import { wholeUserView } from './userView';

/** People, which are the catalog's Users, and what they are part of. */
export function userReadRoutes(room: PeopleRoom): readonly OpsgenieRoute[] {
  return [
    read('/v2/users', async (call, roster) => listUsers(call.request, roster)),
    read('/v2/users/:user', (call, roster) => getUser(room, call, roster)),
    about('/teams', ({ ref }, { roster }) => teamsOf(roster, ref)),
    about('/schedules', ({ ref }, question) => schedulesOf(question, ref)),
    about('/escalations', ({ ref }, question) => policiesOf(question, ref)),
  ];

  function read(
    path: string,
    answer: (call: OpsgenieCall, roster: Roster) => Promise<OpsgenieAnswer>,
  ): OpsgenieRoute {
    return {
      method: 'GET',
      path,
      access: 'everything',
      handle: async call => answer(call, await room.rosters.get(room.clock())),
    };
  }

  function about(
    part: string,
    dataOf: (person: Person, question: Question) => unknown,
  ): OpsgenieRoute {
    return read(`/v2/users/:user${part}`, async (call, roster) => {
      const person = foundPerson(roster, call.params.user);
      return { status: 200, body: { data: dataOf(person, { call, roster }) } };
    });
  }
}

/** With `expand=contact` also how the person is reached, which is not for every key. */
async function getUser(
  room: PeopleRoom,
  { params, request, integration }: OpsgenieCall,
  roster: Roster,
): Promise<OpsgenieAnswer> {
  const person = foundPerson(roster, params.user);
  const mutedUntil = await mutedUntilOf(room, person);
  const data = { ...wholeUserView(roster, person), mutedUntil };
  const expand = request.query.get('expand')?.split(',') ?? [];
  const expandable = ['contact'];
  if (!expand.includes('contact')) {
    return { status: 200, body: { data, expandable } };
  }
  if (
    integration.scope === 'team' ||
    !integration.rights.includes('configure')
  ) {
    throw OpsgenieError.forbidden(
      'API Key is not granted with configuration access to the account, which contacts need',
    );
  }
  const contacts = await contactsOf(room, person.ref);
  const userContacts = contacts.map(expandedContactView);
  return { status: 200, body: { data: { ...data, userContacts }, expandable } };
}

/** Absent where nothing is held back. */
async function mutedUntilOf(
  { preferenceStore, clock }: PeopleRoom,
  { ref }: Person,
): Promise<string | undefined> {
  const preferences = (await preferenceStore.listFor([ref])).get(ref);
  const { mutedUntil } = preferences ?? {};
  return mutedUntil && mutedUntil > clock() ? toIso(mutedUntil) : undefined;
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
