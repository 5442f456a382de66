import { InputError } from '@backstage/errors';
import {
  keepCurrentTurn,
  refuseProblems,
  Rotation,
  Schedule,
  ScheduleInput,
  validateSchedule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { Roster } from '../directory/Roster';
import { assertKnown } from './assertKnown';
import { toUtc } from './toUtc';

/** What a person wrote as a schedule, checked: the zone, the rotations, and that all people and teams exist. */
export function scheduleFromInput(options: {
  id: string;
  input: ScheduleInput;
  /** The schedule as it was; its overrides stay. */
  before?: Schedule;
  /** Lists stay in the order in which they were sent, even if that ends the turn of whoever has it. */
  keepOrder?: boolean;
  roster: Roster;
  now: DateTime;
}): Schedule {
  const { id, input, before, keepOrder, roster, now } = options;
  refuseProblems(validateSchedule(input));
  refuseUnknown(input, roster);
  return {
    id,
    name: input.name.trim(),
    description: input.description,
    timezone: input.timezone,
    enabled: input.enabled ?? true,
    team: input.team,
    rotations: input.rotations.map((rotation, index) =>
      keepingTurn(
        {
          ...rotation,
          id: rotation.id ?? randomUUID(),
          start: toUtc(rotation.start, `rotations[${index}].start`),
          end: rotation.end && toUtc(rotation.end, `rotations[${index}].end`),
        },
        keepOrder ? undefined : before,
        now,
      ),
    ),
    overrides: before?.overrides ?? [],
  };
}

/** Whoever has the turn keeps it when the list changes. */
function keepingTurn(
  after: Rotation,
  before: Schedule | undefined,
  now: DateTime,
): Rotation {
  const rotation = before?.rotations.find(({ id }) => id === after.id);
  return before && rotation
    ? keepCurrentTurn({
        before: rotation,
        after,
        timezone: before.timezone,
        at: new Date(now.toMillis()).toISOString(),
      })
    : after;
}

function refuseUnknown({ team, rotations }: ScheduleInput, roster: Roster) {
  if (team !== undefined && roster.team(team)?.ref !== team) {
    throw new InputError(
      `team is ${team}, which is not a Group of the catalog`,
    );
  }
  rotations.forEach(({ participants }, index) =>
    participants.forEach((participant, place) =>
      assertKnown(
        participant,
        roster,
        `rotations[${index}].participants[${place}]`,
      ),
    ),
  );
}
