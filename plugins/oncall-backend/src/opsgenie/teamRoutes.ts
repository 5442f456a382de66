import { DateTime } from 'luxon';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { DescriptionRoom, describeTeam } from '../teams/describeTeam';
import { foundTeam } from './foundTeam';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { refuseForeign } from './ownTeam';
import { userName } from './participantView';
import { describedIn, roleOf } from './teamBody';

type TeamRoom = DescriptionRoom & {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly listTeams: () => Promise<readonly Team[]>;
};

/** Teams, which are the catalog's Groups; only what they do can be written here. */
export function teamRoutes(room: TeamRoom): readonly OpsgenieRoute[] {
  const one = '/v2/teams/:id';
  return [
    route('GET', '/v2/teams', listTeams),
    route('GET', one, getTeam),
    route('PATCH', one, updateTeam),
  ];

  function route(method: string, path: string, handle: Handle): OpsgenieRoute {
    return {
      method,
      path,
      access: 'everything',
      handle: async call =>
        handle({ room, call, roster: await room.roster(room.clock()) }),
    };
  }
}

type Question = {
  readonly room: TeamRoom;
  readonly call: OpsgenieCall;
  readonly roster: Roster;
};

type Handle = (question: Question) => Promise<OpsgenieAnswer>;

async function listTeams({
  room,
  call,
  roster,
}: Question): Promise<OpsgenieAnswer> {
  const isExpanded = call.request.query.get('expand')?.includes('member');
  const written = await room.descriptions.all();
  const data = (await room.listTeams()).map(team =>
    isExpanded
      ? teamView(team, { written, roster })
      : teamListItem(team, written),
  );
  return { status: 200, body: { data, expandable: ['member'] } };
}

async function getTeam({
  room,
  call,
  roster,
}: Question): Promise<OpsgenieAnswer> {
  const written = await room.descriptions.all();
  const data = teamView(foundTeam(call, roster), { written, roster });
  return { status: 200, body: { data } };
}

async function updateTeam({
  room,
  call,
  roster,
}: Question): Promise<OpsgenieAnswer> {
  const team = foundTeam(call, roster);
  refuseForeign(call, team.ref);
  const description = describedIn(call.body, { roster, team });
  if (description !== undefined) {
    await describeTeam(room, call.caller, { team: team.ref, description });
  }
  const data = { id: team.ref, name: team.name };
  return { status: 200, body: { result: 'Updated', data } };
}

type Written = ReadonlyMap<string, string>;

function teamListItem({ ref, name, description = '' }: Team, written: Written) {
  return { id: ref, name, description: written.get(ref) ?? description };
}

function teamView(
  team: Team,
  { written, roster }: { readonly written: Written; readonly roster: Roster },
) {
  return {
    ...teamListItem(team, written),
    members: team.members.map(ref => ({
      user: { id: ref, username: userName(roster, ref) },
      role: roleOf(ref, team),
    })),
  };
}
