import { DateTime } from 'luxon';
import { Team } from '../directory/Directory';
import { Roster } from '../directory/Roster';
import {
  chosen,
  known,
  nobody,
  orNobody,
  orStandIn,
  Recipients,
} from './peopleToTell';
import { SnapshotStep } from './PolicySnapshot';

/** Those of the team that a step names. */
export function membersToTell(question: {
  readonly roster: Roster;
  readonly step: SnapshotStep;
  readonly at: DateTime;
  /** Chooses where one of several is told; without it all who can be chosen are found. */
  readonly seed?: string;
}): Recipients {
  const { roster, step, at, seed } = question;
  const team = roster.team(step.recipient.ref);
  if (!team) {
    return nobody(`the team ${step.recipientName} is no longer in the catalog`);
  }
  const { refs, why } = ofRole(team, step.notify);
  const members = known(
    roster,
    refs.map(ref => orStandIn(roster, { ref, why }, at)),
  );
  return orNobody(
    step.notify === 'random' ? chosen(members, seed) : members,
    () => `the team ${team.name} has no members`,
  );
}

/** Those of a role; everybody where the catalog gives nobody the role, because somebody has to be told. */
function ofRole(
  { name, members, admins = [] }: Team,
  notify: SnapshotStep['notify'],
): { readonly refs: readonly string[]; readonly why: string } {
  const others = members.filter(ref => !admins.includes(ref));
  if (notify === 'admins' && admins.length > 0) {
    return { refs: admins, why: `admin of ${name}` };
  }
  return notify === 'users' && others.length > 0
    ? { refs: others, why: `member of ${name}, without its admins` }
    : { refs: members, why: `member of ${name}` };
}
