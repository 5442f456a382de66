import {
  integrationReadPermission,
  OnCallFileCheck,
  OnCallFileCheckInput,
  policyReadPermission,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { authorize, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { describeFile } from './describeFile';
import { OnCallFileRoom } from './OnCallFileRoom';
import { FilePlan, planChanges } from './planChanges';
import { ManagedObject } from './PlannedObject';

/** No entity of the catalog has this reference. */
const NEW_FILE = 'new-file';

const NOTHING = { saved: [], deleted: [], changes: [], problems: [] };

/** What a file would change; nothing is written. */
export async function checkFile(
  room: OnCallFileRoom,
  caller: Caller,
  { text, team, file = NEW_FILE }: OnCallFileCheckInput,
): Promise<OnCallFileCheck> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  await authorize(room.permissions, caller, policyReadPermission);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const managed = await room.files.managedBy(file);
  if (managed.some(({ kind }) => kind === 'integration')) {
    await authorize(room.permissions, caller, integrationReadPermission);
  }
  const { problems, changes } = planFile({
    file,
    team,
    text,
    roster,
    managed,
    now,
  });
  return { problems, changes };
}

/** What taking over a file means; with problems it means nothing. */
export function planFile(options: {
  file: string;
  team: string | undefined;
  text: string;
  roster: Roster;
  managed: readonly ManagedObject[];
  now: DateTime;
}): FilePlan {
  const { objects, problems } = describeFile(options);
  const plan =
    problems.length > 0
      ? { ...NOTHING, problems }
      : planChanges({ ...options, objects });
  return plan.problems.length > 0
    ? { ...NOTHING, problems: plan.problems }
    : plan;
}
