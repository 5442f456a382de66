import {
  Alert,
  ContactMethod,
  MyOnCall,
  Participant,
  Schedule,
  scheduleReadPermission,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { withHold } from '../alerts/withHold';
import { authorize, Caller } from '../authorization';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
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
  const isMine = (participant: Participant) =>
    peopleIn(participant, roster).includes(person);
  const mine = roster.schedules.filter(
    schedule => schedule.enabled && concerns(schedule, isMine),
  );
  return {
    person,
    now: mine
      .map(schedule => scheduleOnCall(schedule, roster, now))
      .filter(schedule =>
        schedule.now.some(({ participant }) => isMine(participant)),
      ),
    upcoming: mine
      .flatMap(schedule => upcomingTurns({ schedule, isMine, roster, now }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    alerts: await openAlertsOf(room, person, now),
    contactMethods: await shownMethodsOf(room, person, roster),
  };
}

function upcomingTurns(options: {
  schedule: Schedule;
  isMine: (participant: Participant) => boolean;
  roster: Roster;
  now: DateTime;
}): MyOnCall['upcoming'] {
  const { schedule, isMine, roster, now } = options;
  const [from, to] = [now, now.plus(LOOK_AHEAD)].map(at =>
    new Date(at.toMillis()).toISOString(),
  );
  return shiftsBetween(schedule, from, to)
    .filter(({ start, participant }) => start > from && isMine(participant))
    .map(shift => (shift.end === to ? wholeShift(schedule, shift) : shift))
    .map(shift => ({
      ...withName(toTurn(schedule, shift), roster, now),
      scheduleId: schedule.id,
      scheduleName: schedule.name,
      timezone: schedule.timezone,
    }));
}

/** A shift that is cut at the end of what was looked at, with its own end; without one when there is none in sight. */
function wholeShift(
  schedule: Schedule,
  cut: Shift,
): Shift & { readonly isOpenEnded?: boolean } {
  const sight = DateTime.fromISO(cut.end, { zone: 'utc' }).plus(END_IN_SIGHT);
  const horizon = new Date(sight.toMillis()).toISOString();
  const whole = shiftsBetween(schedule, cut.start, horizon).find(
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

function concerns(
  { rotations, overrides, forwardings = [] }: Schedule,
  isMine: (participant: Participant) => boolean,
): boolean {
  return (
    rotations.some(({ participants }) => participants.some(isMine)) ||
    overrides.some(({ participant }) => isMine(participant)) ||
    forwardings.some(({ to }) => isMine({ type: 'user', ref: to }))
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
