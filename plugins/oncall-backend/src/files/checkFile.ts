import {
  heartbeatReadPermission,
  integrationReadPermission,
  OnCallFileCheck,
  OnCallFileCheckInput,
  policyReadPermission,
  scheduleReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { describeFile, FileFacts } from './describeFile';
import { OnCallFileRoom } from './OnCallFileRoom';
import { FilePlan, planChanges } from './planChanges';

/** No entity of the catalog has this reference. */
const NEW_FILE = 'new-file';

const SHOWN = [
  ['integration', integrationReadPermission],
  ['heartbeat', heartbeatReadPermission],
] as const;

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
  // What came from the file is compared, so it is shown.
  for (const [kind, permission] of SHOWN) {
    if (managed.some(object => object.kind === kind)) {
      await authorize(room.permissions, caller, permission);
    }
  }
  const { problems, changes } = planFile({
    file,
    team,
    text,
    roster,
    heartbeats: await room.heartbeats.list(),
    integrations: await room.integrations.list(),
    managed,
    now,
  });
  return { problems, changes };
}

/** What taking over a file means; with problems it means nothing. */
export function planFile(options: FileFacts): FilePlan {
  const { objects, problems } = describeFile(options);
  const plan =
    problems.length > 0
      ? { ...NOTHING, problems }
      : planChanges({ ...options, objects });
  return plan.problems.length > 0
    ? { ...NOTHING, problems: plan.problems }
    : plan;
}
