import { InputError } from '@backstage/errors';
import {
  CalendarImport,
  CalendarImportInput,
  Schedule,
  scheduleUpdatePermission,
  isZoneName,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { audited } from '../audited';
import { actorOf, authorize, authorizeTeams, Caller } from '../authorization';
import { Roster } from '../directory/Roster';
import { addSchedule } from '../schedules/addSchedule';
import { assertKnown } from '../schedules/assertKnown';
import { changeShifts } from '../schedules/changeShifts';
import { scheduleFromInput } from '../schedules/scheduleFromInput';
import { ScheduleRoom } from '../schedules/ScheduleRoom';
import { fetchCalendar } from './fetchCalendar';
import { fixedShifts } from './fixedShifts';
import { planCalendarImport } from './planCalendarImport';
import { readEvents } from './readEvents';

/** Events without an end are taken for so long. */
const LOOK_AHEAD = { years: 1 };

const MOST_SHIFTS = 2_000;

/** What the import needs besides what schedules need. */
export type CalendarImportRoom = ScheduleRoom & {
  /** Whether addresses inside the company's network are read. */
  readonly allowPrivateAddresses: boolean;
};

/**
 * Makes a schedule of an existing calendar, once. What is over is left out, and so are events that name nobody of the catalog.
 *
 * Every event becomes a fixed shift, and no rotation is guessed from them: a guess would be right until the first exception.
 */
export async function importCalendar(
  room: CalendarImportRoom,
  caller: Caller,
  input: CalendarImportInput,
): Promise<CalendarImport> {
  await authorize(room.permissions, caller, scheduleUpdatePermission);
  await authorizeTeams(room.permissions, caller, [input.team]);
  refuseUnknownZone(input);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const until = now.plus(LOOK_AHEAD);
  const { zone, unknownZones, events } = await readEvents(
    await textOf(room, input),
    {
      zone: input.timezone,
      from: now,
      to: until,
    },
  );
  const plan = {
    timezone: input.timezone ?? zone ?? 'Etc/UTC',
    until: toIso(until),
    ...(unknownZones.length > 0 && { unknownZones }),
    ...planCalendarImport(events, roster, explained(input, roster)),
  };
  if (plan.shifts.length > MOST_SHIFTS) {
    throw new InputError(
      `calendar has ${plan.shifts.length} shifts, expected at most ${MOST_SHIFTS}`,
    );
  }
  if (input.isDryRun) {
    return plan;
  }
  const schedule = await createFrom(room, caller, { input, plan, roster, now });
  return { ...plan, schedule };
}

function refuseUnknownZone({ timezone }: CalendarImportInput): void {
  if (timezone !== undefined && !isZoneName(timezone)) {
    throw new InputError(
      `timezone is '${timezone}', expected an IANA zone such as Europe/Berlin`,
    );
  }
}

async function textOf(
  { allowPrivateAddresses }: CalendarImportRoom,
  { calendar, url }: CalendarImportInput,
): Promise<string> {
  if ((calendar === undefined) === (url === undefined)) {
    throw new InputError('Either calendar or url is expected');
  }
  return calendar ?? fetchCalendar(url ?? '', { allowPrivateAddresses });
}

function explained(
  { people = [] }: CalendarImportInput,
  roster: Roster,
): ReadonlyMap<string, string> {
  people.forEach(({ person }, index) =>
    assertKnown({ type: 'user', ref: person }, roster, `people[${index}]`),
  );
  return new Map(people.map(({ text, person }) => [text, person]));
}

async function createFrom(
  room: CalendarImportRoom,
  caller: Caller,
  options: {
    input: CalendarImportInput;
    plan: CalendarImport;
    roster: Roster;
    now: DateTime;
  },
): Promise<Schedule> {
  const { input, plan, roster, now } = options;
  if (plan.shifts.length === 0) {
    throw new InputError(
      'calendar has no shift to come of anybody in the catalog, expected at least one',
    );
  }
  const id = randomUUID();
  const actor = actorOf(caller);
  const meta = { scheduleId: id, name: input.name };
  return audited(
    room.auditor,
    { eventId: 'import-calendar', actor, meta },
    () =>
      changeShifts(room, { actor, scheduleIds: [id] }, async () => {
        const by = { createdAt: toIso(now), createdBy: actor };
        const { rotations, overrides } = fixedShifts(plan.shifts, by);
        const { name, team } = input;
        const schedule = {
          ...scheduleFromInput({
            id,
            input: { name, team, timezone: plan.timezone, rotations },
            roster,
            now,
          }),
          overrides,
        };
        const text = `made the schedule ${schedule.name} from a calendar`;
        return addSchedule(room, schedule, { actor, text, now });
      }),
  );
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
