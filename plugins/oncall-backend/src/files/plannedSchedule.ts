import {
  Participant,
  readWallTime,
  Schedule,
  ScheduleInput,
  validateSchedule,
  isZoneName,
} from '@muster/backstage-plugin-oncall-common';
import { scheduleFromInput } from '../schedules/scheduleFromInput';
import {
  ParticipantSpec,
  RotationSpec,
  ScheduleDescriptor,
} from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { FieldPath } from './FileDocument';
import { fileObjectId } from './fileObjectId';
import { fullRef } from './fullRef';
import { PlannedObject, titleOf } from './PlannedObject';
import { refusedAsInput } from './refusedAsInput';

const WITH_OFFSET = /(Z|[+-]\d{2}(:?\d{2})?)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The schedule of a document, or undefined when something was reported. */
export function plannedSchedule(
  facts: PlanningFacts,
  descriptor: ScheduleDescriptor,
): PlannedObject | undefined {
  const { roster, team, file, document } = facts;
  const { name, description } = descriptor.metadata;
  const id = fileObjectId(file, descriptor.kind, name);
  const { timezone, enabled, rotations } = descriptor.spec;
  let isGood = true;
  const report = (path: FieldPath, message: string) => {
    isGood = false;
    facts.report(document.source.problemAt(path, message));
  };
  // A zone that there is not is reported with the names; the rest is looked at all the same.
  const isZone = isZoneName(timezone);
  const zone = isZone ? timezone : 'UTC';
  reportRepeatedNames(rotations, report);
  const unreadable = reportUnreadableTimes(rotations, timezone, report);
  const taken = roster.schedules.find(
    other => other.name === titleOf(descriptor),
  );
  if (taken) {
    report(
      ['metadata', 'title'],
      `There is already a schedule named ${taken.name} that is not of this file; choose another title, or delete that one first`,
    );
  }
  const input: ScheduleInput = {
    name: titleOf(descriptor),
    description,
    timezone: zone,
    enabled,
    team,
    rotations: rotations.map((rotation, index) => {
      const path = ['spec', 'rotations', index];
      const time = (key: 'start' | 'end', text: string) =>
        instantOf(text, zone, sentence =>
          report([...path, key], `spec.rotations[${index}].${key} ${sentence}`),
        );
      const { start, end } = rotation;
      return {
        id: fileObjectId(id, rotation.name),
        name: rotation.name,
        type: rotation.type,
        length: rotation.length ?? 1,
        start: time('start', start),
        ...(end !== undefined && { end: time('end', end) }),
        participants: rotation.participants.map(participant =>
          participantOf(facts, participant),
        ),
        ...(rotation.restriction && { restriction: rotation.restriction }),
      };
    }),
  };
  for (const { field, problem, expected } of validateSchedule(input)) {
    const [, index, part] = /^rotations\[(\d+)\]\.(\w+)/.exec(field) ?? [];
    const isOfTime = part === 'start' || part === 'end';
    // What was reported already says why.
    if (
      part === 'id' ||
      (isOfTime && !(isZone && !unreadable.has(Number(index))))
    ) {
      continue;
    }
    const message = `spec.${field} ${problem}, expected ${expected}`;
    report(['spec', ...leadingPath(field)], message);
  }
  if (!isGood || !isZone) {
    return undefined;
  }
  const resolved = refusedAsInput<Schedule>(
    () => scheduleFromInput({ id, input, roster, now: facts.now }),
    message => report(['spec', ...leadingPath(message)], `spec.${message}`),
  );
  return resolved && { kind: 'schedule', id, descriptor, resolved };
}

function reportRepeatedNames(
  rotations: readonly RotationSpec[],
  report: (path: FieldPath, message: string) => void,
): void {
  const names = rotations.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) {
      report(
        ['spec', 'rotations', index, 'name'],
        `spec.rotations[${index}].name is ${name}, like that of another rotation, expected a different one`,
      );
    }
  });
}

/** Answers which rotations have any. Times with an offset are looked at with the rest of the schedule. */
function reportUnreadableTimes(
  rotations: readonly RotationSpec[],
  timezone: string,
  report: (path: FieldPath, message: string) => void,
): ReadonlySet<number> {
  const zone = isZoneName(timezone) ? timezone : 'UTC';
  const unreadable = rotations.flatMap((rotation, index) =>
    (['start', 'end'] as const).flatMap(key => {
      const text = rotation[key];
      const isFine =
        text === undefined ||
        hasOffset(text) ||
        readWallTime(text, zone).kind !== 'unreadable';
      return isFine ? [] : [{ index, key, text }];
    }),
  );
  for (const { index, key, text } of unreadable) {
    const day = DAY.test(text) ? text : '2026-03-08';
    report(
      ['spec', 'rotations', index, key],
      `spec.rotations[${index}].${key} is '${text}', expected a day and a time on the clocks of ${timezone} such as ${day}T09:00, or with an offset such as ${day}T09:00:00Z`,
    );
  }
  return new Set(unreadable.map(({ index }) => index));
}

function hasOffset(text: string): boolean {
  return WITH_OFFSET.test(text) && text.includes(':');
}

function participantOf(
  { idInFile, roster }: PlanningFacts,
  participant: ParticipantSpec,
): Participant {
  if (typeof participant !== 'string') {
    const name = participant.escalation;
    const id = idInFile('EscalationPolicy', name) ?? roster.policy(name)?.id;
    return { type: 'escalation', ref: id ?? name };
  }
  if (participant === 'none') {
    return { type: 'none' };
  }
  const ref = fullRef(participant, { defaultKind: 'user' });
  return { type: ref.startsWith('group:') ? 'team' : 'user', ref };
}

function instantOf(
  text: string,
  timezone: string,
  refuse: (sentence: string) => void,
): string {
  if (hasOffset(text)) {
    return text;
  }
  const reading = readWallTime(text, timezone);
  switch (reading.kind) {
    case 'exact':
      return reading.instant;
    case 'unreadable':
      return text;
    default:
      refuse(
        `is ${text}, which the clocks of ${timezone} ${
          reading.kind === 'skipped' ? 'skip' : 'show twice'
        }, expected ${reading.choices.join(' or ')}`,
      );
      return reading.choices[0];
  }
}
