import {
  OnCallFile,
  OnCallFileKind,
  OnCallSignal,
} from '@muster/backstage-plugin-oncall-common';
import { isDeepStrictEqual } from 'node:util';
import { audited } from '../audited';
import { schedulesWithPolicy } from '../escalation/schedulesWithPolicy';
import { changeShifts } from '../schedules/changeShifts';
import { planFile } from './checkFile';
import {
  closeHeartbeatAlerts,
  touchedHeartbeats,
} from './closeHeartbeatAlerts';
import { CarriedFile } from './filesFromEntities';
import { OnCallFileRoom } from './OnCallFileRoom';
import { FileState } from './OnCallFileStore';
import { FilePlan } from './planChanges';

const DONE = { create: 'made', update: 'changed', delete: 'deleted' };

const KINDS = {
  schedule: 'the schedule',
  'escalation-policy': 'the escalation policy',
  'routing-rules': 'the routing rules',
  integration: 'the integration',
  heartbeat: 'the heartbeat',
  'handling-policies': 'the policies',
};

/** Where screens listen to something of their own. */
const SIGNALS: Partial<Record<OnCallFileKind, OnCallSignal['type']>> = {
  schedule: 'schedule',
  heartbeat: 'heartbeat',
};

/**
 * Makes what the files of the catalog say true.
 *
 * Guarantees: a file is taken over as a whole or not at all; reading it again changes nothing; a file with problems, and one
 * that the catalog lost, leave everything as it was, with the reason where people see it. Deleted is only what a good file
 * does not say any more.
 */
export async function syncFiles(room: OnCallFileRoom): Promise<void> {
  const carried = await room.readFiles();
  const known = await room.files.list();
  for (const file of carried) {
    const before = known.find(({ ref }) => ref === file.ref);
    try {
      await syncFile(room, file, before);
    } catch (error) {
      // One file must not stop the others.
      room.logger.warn('Could not take over an on-call file', {
        file: file.ref,
        error: String(error),
      });
      await saveProblems(room, { file, before, messages: [String(error)] });
    }
  }
  const present = new Set(carried.map(({ ref }) => ref));
  for (const file of known) {
    if (!present.has(file.ref) && !file.goneSince) {
      room.logger.warn(
        'The catalog lost an on-call file; what came from it stays',
        {
          file: file.ref,
        },
      );
      const goneSince = new Date(room.clock().toMillis()).toISOString();
      await room.files.save({ ...stateOf(file), goneSince });
    }
  }
}

async function syncFile(
  room: OnCallFileRoom,
  file: CarriedFile,
  before: OnCallFile | undefined,
): Promise<void> {
  const { ref, team, text, errors } = file;
  if (text === undefined) {
    const missing = `spec.oncall of ${ref} is not a text, expected the contents of a file, such as $text: ./on-call.yaml`;
    await saveProblems(room, { file, before, messages: [...errors, missing] });
    return;
  }
  const now = room.clock();
  const managed = await room.files.managedBy(ref);
  const plan = planFile({
    file: ref,
    team,
    text,
    roster: await room.rosters.get(now),
    heartbeats: await room.heartbeats.list(),
    integrations: await room.integrations.list(),
    managed,
    now,
  });
  const problems = [...errors.map(message => ({ message })), ...plan.problems];
  const state = { ...stateOf(file), problems };
  if (plan.changes.length === 0) {
    await saveIfChanged(room, state, before);
    return;
  }
  await audited(
    room.auditor,
    {
      eventId: 'apply-on-call-file',
      actor: ref,
      meta: { file: ref, changes: plan.changes.length },
    },
    () => takeOver(room, { state, plan, managed, now }),
  );
}

/** Does what the plan says; those whose shifts change are told, as after an edit by hand. */
async function takeOver(
  room: OnCallFileRoom,
  options: Parameters<OnCallFileRoom['files']['apply']>[0],
): Promise<void> {
  const { state, plan, now } = options;
  const { ref: actor, team } = state;
  const idsOf = (objects: readonly { kind: string; id: string }[]) =>
    objects.filter(({ kind }) => kind === 'schedule').map(({ id }) => id);
  const touched = [...plan.saved, ...plan.deleted];
  // A policy that takes turns changes who is paged in schedules that stay as they are.
  const roster = await room.rosters.get(now);
  const scheduleIds = new Set([
    ...idsOf(touched),
    ...touched
      .filter(({ kind }) => kind === 'escalation-policy')
      .flatMap(({ id }) => schedulesWithPolicy(id, roster))
      .map(({ id }) => id),
  ]);
  const before = await touchedHeartbeats(room, plan);
  const change = { actor, scheduleIds: [...scheduleIds] };
  const result = await changeShifts(room, change, async () => {
    const applied = await room.files.apply(options);
    room.rosters.forget();
    room.forgetIntegrations();
    return applied;
  });
  if (result === 'changed-meanwhile') {
    return;
  }
  await closeHeartbeatAlerts(room, { actor, before });
  for (const id of idsOf(plan.saved)) {
    await room.shiftRecords.begin(id, now);
  }
  for (const { action, kind, name } of plan.changes) {
    const text = `${DONE[action]} ${KINDS[kind]} ${name}`;
    await room.activity.record({ teams: [team], actor, text, now });
  }
  announce(room, plan);
}

function announce(
  { announce: tell, logger }: OnCallFileRoom,
  { saved, deleted, changes }: FilePlan,
): void {
  for (const { kind, id } of [...saved, ...deleted]) {
    tell({ type: SIGNALS[kind] ?? 'policy', id });
  }
  logger.info('On-call file taken over', { changes: changes.length });
}

async function saveProblems(
  room: OnCallFileRoom,
  options: {
    file: CarriedFile;
    before: OnCallFile | undefined;
    messages: readonly string[];
  },
): Promise<void> {
  const { file, before, messages } = options;
  const problems = messages.map(message => ({ message }));
  await saveIfChanged(room, { ...stateOf(file), problems }, before);
}

/** Most readings find nothing new, and write nothing. */
async function saveIfChanged(
  room: OnCallFileRoom,
  state: FileState,
  before: OnCallFile | undefined,
): Promise<void> {
  if (!before || !isDeepStrictEqual(stateOf(before), stateOf(state))) {
    await room.files.save(state);
    room.announce({ type: 'policy', id: state.ref });
  }
}

function stateOf(
  file: Pick<FileState, 'ref' | 'team' | 'location' | 'viewUrl'> &
    Partial<FileState>,
): FileState {
  const { ref, team, location, viewUrl, problems = [], goneSince } = file;
  return { ref, team, location, viewUrl, problems, goneSince };
}
