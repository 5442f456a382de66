import { z } from 'zod';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import { inTheCatalog } from './inTheCatalog';
import { nameIn, naming, optionalText, plainText } from './OpsgenieBody';
import { parseBody } from './parseBody';

const teamBody = z.object({
  name: optionalText,
  description: plainText.nullish(),
  members: z.array(z.object({ user: naming, role: optionalText })).nullish(),
});

/** What a change says of a team: its description. Name and members may be sent along as long as they are those of the Group. */
export function describedIn(
  body: unknown,
  { roster, team }: { readonly roster: Roster; readonly team: Team },
): string | undefined {
  const { name, description, members } = parseBody(teamBody, body);
  if (name && roster.team(name)?.ref !== team.ref) {
    throw inTheCatalog('teams');
  }
  if (members && !isSame(rolesAsked(roster, members), rolesOf(team))) {
    throw inTheCatalog('teams');
  }
  return description ?? undefined;
}

type Members = NonNullable<z.infer<typeof teamBody>['members']>;

function rolesAsked(roster: Roster, members: Members): readonly string[] {
  return members.map(({ user, role = 'user' }) => {
    const named = nameIn(user);
    return `${roster.person(named)?.ref ?? named} ${role}`;
  });
}

function rolesOf({ members, admins = [] }: Team): readonly string[] {
  return members.map(ref => `${ref} ${roleOf(ref, { admins })}`);
}

/** The role of a member, as clients read it. */
export function roleOf(
  ref: string,
  { admins = [] }: Pick<Team, 'admins'>,
): 'admin' | 'user' {
  return admins.includes(ref) ? 'admin' : 'user';
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}
