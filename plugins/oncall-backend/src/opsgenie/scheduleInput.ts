import {
  OverrideInput,
  Participant,
  Rotation,
  Schedule,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { Naming, namesOf } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { changedRestriction } from './restrictionBody';
import { OverrideBody, RotationBody, ScheduleBody } from './scheduleBody';

/** The names in Opsgenie of what the use cases refuse of a schedule and of its rotations. */
export const SCHEDULE_WORDS = {
  start: 'startDate',
  end: 'endDate',
  restriction: 'timeRestriction',
  team: 'ownerTeam',
  ref: 'id',
} as const;

type RotationInput = ScheduleInput['rotations'][number];

/** A schedule as the body wants it; what the body leaves out is as before. */
export function scheduleInput(options: {
  body: ScheduleBody;
  roster: Roster;
  before?: Schedule;
}): ScheduleInput {
  const { body, roster, before } = options;
  return {
    name: body.name ?? before?.name ?? '',
    description: body.description ?? before?.description,
    timezone: body.timezone ?? before?.timezone ?? 'UTC',
    enabled: body.enabled ?? before?.enabled,
    team: body.ownerTeam
      ? teamNamed(body.ownerTeam, { roster, field: 'ownerTeam' })
      : before?.team,
    rotations:
      body.rotations?.map((rotation, index) =>
        rotationInput({ body: rotation, roster, index }),
      ) ??
      before?.rotations ??
      [],
  };
}

/** A rotation as the body wants it; `index` names one that the body does not name. */
export function rotationInput(options: {
  body: RotationBody;
  roster: Roster;
  index: number;
  before?: Rotation;
}): RotationInput {
  const { body, roster, index, before } = options;
  return {
    id: before?.id,
    name: body.name ?? before?.name ?? `Rot${index + 1}`,
    type: body.type ?? before?.type ?? 'weekly',
    length: body.length ?? before?.length ?? 1,
    start: body.startDate ?? before?.start ?? '',
    end: body.endDate ?? before?.end,
    participants:
      body.participants?.map(named => participantOf(named, roster)) ??
      before?.participants ??
      [],
    restriction: changedRestriction(body.timeRestriction, before?.restriction),
  };
}

/** An override as the body wants it. */
export function overrideInput(
  { user, startDate = '', endDate = '', rotations }: OverrideBody,
  { schedule, roster }: { schedule: Schedule; roster: Roster },
): OverrideInput {
  return {
    participant: participantOf(user, roster, 'user'),
    start: startDate,
    end: endDate,
    rotationIds: rotations?.map(rotation => rotationNamed(schedule, rotation)),
  };
}

/** The reference of the Group that a body names. */
export function teamNamed(
  naming: Naming,
  { roster, field }: { roster: Roster; field: string },
): string {
  const [name = ''] = namesOf(naming);
  const team = namesOf(naming)
    .map(text => roster.team(text))
    .find(Boolean);
  if (!team) {
    throw OpsgenieError.unprocessable({
      [field]: `No team exists with name [${name}]`,
    });
  }
  return team.ref;
}

function participantOf(
  naming: Naming,
  roster: Roster,
  field: string = 'participants',
): Participant {
  switch (naming.type?.toLowerCase()) {
    case 'none':
      return { type: 'none' };
    case 'team':
      return { type: 'team', ref: teamNamed(naming, { roster, field }) };
    case 'user':
      return { type: 'user', ref: personNamed(naming, { roster, field }) };
    case 'escalation':
      return {
        type: 'escalation',
        ref: policyNamed(naming, { roster, field }),
      };
    default:
      throw OpsgenieError.unprocessable({
        [field]: 'must be of type user, team, escalation or none',
      });
  }
}

/** The reference of the person that a body names. */
function personNamed(
  naming: Naming,
  { roster, field }: { roster: Roster; field: string },
): string {
  const [name = ''] = namesOf(naming);
  const person = namesOf(naming)
    .map(text => roster.person(text))
    .find(Boolean);
  if (!person) {
    throw OpsgenieError.unprocessable({
      [field]: `No user exists with username [${name}]`,
    });
  }
  return person.ref;
}

/** The id of the escalation policy that a body names. */
function policyNamed(
  naming: Naming,
  { roster, field }: { roster: Roster; field: string },
): string {
  const [name = ''] = namesOf(naming);
  const policy = namesOf(naming)
    .map(text => roster.policy(text))
    .find(Boolean);
  if (!policy) {
    throw OpsgenieError.unprocessable({
      [field]: `No escalation exists with name [${name}]`,
    });
  }
  return policy.id;
}

function rotationNamed({ rotations }: Schedule, naming: Naming): string {
  const names = namesOf(naming);
  const found = rotations.find(({ id, name }) =>
    names.some(text => text === id || text === name),
  );
  if (!found) {
    throw OpsgenieError.unprocessable({
      rotations: `No rotation exists with name [${names[0] ?? ''}]`,
    });
  }
  return found.id;
}
