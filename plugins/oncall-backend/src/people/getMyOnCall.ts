import {
  Alert,
  ContactMethod,
  MyOnCall,
  Schedule,
  scheduleReadPermission,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { withHold } from '../alerts/withHold';
import { authorize, Caller } from '../authorization';
import { peopleAt } from '../directory/peopleAt';
import { peopleIn } from '../directory/peopleIn';
import { shiftsOf } from '../directory/personShifts';
import { Roster } from '../directory/Roster';
import { participantsOf } from '../schedules/participantsOf';
import { scheduleOnCall, withName } from '../schedules/scheduleOnCall';
import { PeopleRoom } from './PeopleRoom';
import { shownContactMethod } from './shownContactMethod';

const LOOK_AHEAD = { weeks: 4 };

/** Longer turns have no end that anybody plans with. */
const END_IN_SIGHT = { years: 1 };

/** The person's own page: on call now and soon, alerts, contact methods. */
export async function getMyOnCall(
  room: PeopleRoom,
  caller: Caller,
  person: string,
): Promise<MyOnCall> {
  await authorize(room.permissions, caller, scheduleReadPermission);
  const now = room.clock();
  const roster = await room.rosters.get(now);
  const mine = schedulesOf(person, roster);
  return {
    person,
    ...(!roster.person(person) && { isUnknown: true }),
    now: mine
      .map(schedule => scheduleOnCall(schedule, roster, now))
      .filter(schedule =>
        schedule.now.some(({ participant }) =>
          peopleAt(participant, { roster, at: now }).includes(person),
        ),
      ),
    upcoming: mine
      .flatMap(schedule => upcomingTurns({ schedule, person, roster, now }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    alerts: await openAlertsOf(room, person, now),
    contactMethods: await shownMethodsOf(room, person, roster),
  };
}

function upcomingTurns(options: {
  schedule: Schedule;
  person: string;
  roster: Roster;
  now: DateTime;
}): MyOnCall['upcoming'] {
  const { schedule, person, roster, now } = options;
  const [from, to] = [now, now.plus(LOOK_AHEAD)].map(at =>
    new Date(at.toMillis()).toISOString(),
  );
  return shiftsBetween(schedule, from, to)
    .flatMap(shift => shiftsOf(person, shift, roster))
    .filter(({ start }) => start > from)
    .map(shift => (shift.end === to ? wholeShift(options, shift) : shift))
    .map(shift => ({
      ...withName(toTurn(schedule, shift), roster, now),
      scheduleId: schedule.id,
      scheduleName: schedule.name,
      timezone: schedule.timezone,
    }));
}

/** A shift that is cut at the end of what was looked at, with its own end; without one when there is none in sight. */
function wholeShift(
  options: { schedule: Schedule; person: string; roster: Roster },
  cut: Shift,
): Shift & { readonly isOpenEnded?: boolean } {
  const sight = DateTime.fromISO(cut.end, { zone: 'utc' }).plus(END_IN_SIGHT);
  const horizon = new Date(sight.toMillis()).toISOString();
  const { schedule, person, roster } = options;
  const whole = shiftsBetween(schedule, cut.start, horizon)
    .flatMap(shift => shiftsOf(person, shift, roster))
    .find(
      ({ start, rotationId, overrideId }) =>
        start === cut.start &&
        rotationId === cut.rotationId &&
        overrideId === cut.overrideId,
    );
  const end = whole?.end ?? cut.end;
  return { ...cut, end, ...(end === horizon && { isOpenEnded: true }) };
}

function toTurn(
  schedule: Schedule,
  shift: Shift & { readonly isOpenEnded?: boolean },
) {
  const { start, end, participant, rotationId, isOpenEnded } = shift;
  const { overrideId, forwardedFrom } = shift;
  return {
    participant,
    rotationName: schedule.rotations.find(({ id }) => id === rotationId)?.name,
    start,
    end,
    ...(isOpenEnded && { isOpenEnded }),
    isOverride: overrideId !== undefined,
    forwardedFrom: forwardedFrom ? { ref: forwardedFrom } : undefined,
  };
}

/** Those in which the person, or somebody whose time may go to the person, takes turns alone or with others. */
function schedulesOf(person: string, roster: Roster): readonly Schedule[] {
  const behind = roster.peopleBehind(person);
  return roster.schedules.filter(
    schedule =>
      schedule.enabled &&
      participantsOf(schedule).some(participant =>
        peopleIn(participant, roster).some(one => behind.has(one)),
      ),
  );
}

async function openAlertsOf(
  { personPages, alerts }: PeopleRoom,
  person: string,
  now: DateTime,
): Promise<readonly Alert[]> {
  const ids = await personPages.listOpenAlertIdsOf(person);
  const found = await alerts.findAlerts(
    ids.map(value => ({ by: 'id' as const, value })),
  );
  return found
    .map(stored => withHold(stored, now))
    .sort((a, b) =>
      a.priority === b.priority
        ? compare(b.createdAt, a.createdAt)
        : compare(a.priority, b.priority),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function shownMethodsOf(
  { methodsOf }: PeopleRoom,
  person: string,
  roster: Roster,
): Promise<readonly ContactMethod[]> {
  const methods = await methodsOf([person], roster);
  return (methods.get(person) ?? []).map(shownContactMethod);
}
