import {
  Participant,
  Schedule,
  Shift,
  shiftsBetween,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { pagedFirst } from '../escalation/pagedFirst';
import { participantView, userName } from './participantView';
import { scheduleParent } from './scheduleView';

/** The parts of a timeline that clients may ask for besides the final one. */
export const TIMELINE_PARTS = ['base', 'forwarding', 'override'] as const;

/** A stretch of a schedule, rotation by rotation, as clients of Opsgenie read it. */
export function timelineView(options: {
  roster: Roster;
  schedule: Schedule;
  span: { readonly start: string; readonly end: string };
  parts: readonly (typeof TIMELINE_PARTS)[number][];
}) {
  const { roster, schedule, span, parts } = options;
  const shiftsOf = (facts: Partial<Schedule>) =>
    shiftsBetween({ ...schedule, ...facts }, span.start, span.end);
  const final = shiftsOf({});
  const onlyWith = (shifts: readonly Shift[], key: keyof Shift) =>
    rows(shifts.filter(shift => shift[key])).filter(
      ({ periods }) => periods.length > 0,
    );
  return {
    _parent: scheduleParent(schedule),
    startDate: span.start,
    endDate: span.end,
    finalTimeline: { rotations: rows(final) },
    ...(parts.includes('base') && {
      baseTimeline: {
        rotations: rows(shiftsOf({ overrides: [], forwardings: [] })),
      },
    }),
    ...(parts.includes('override') && {
      overrideTimeline: {
        rotations: onlyWith(shiftsOf({ forwardings: [] }), 'overrideId'),
      },
    }),
    ...(parts.includes('forwarding') && {
      forwardingTimeline: { rotations: onlyWith(final, 'forwardedFrom') },
    }),
  };

  /** An override of all rotations is in every rotation. */
  function rows(shifts: readonly Shift[]) {
    return schedule.rotations.map(({ id, name }, index) => ({
      id,
      name,
      order: index + 1,
      periods: shifts
        .filter(({ rotationId = id }) => rotationId === id)
        .map(shift => periodView(roster, shift)),
    }));
  }
}

function periodView(roster: Roster, shift: Shift) {
  const { start, end, participant, overrideId, forwardedFrom } = shift;
  const moment = { roster, at: DateTime.fromISO(start, { zone: 'utc' }) };
  return {
    startDate: start,
    endDate: end,
    type: typeOf({ overrideId, forwardedFrom }),
    ...recipientView(participant, moment),
    ...(forwardedFrom && {
      fromUser: recipientView({ type: 'user', ref: forwardedFrom }, moment)
        .recipient,
    }),
  };
}

function typeOf(shift: Pick<Shift, 'overrideId' | 'forwardedFrom'>): string {
  if (shift.forwardedFrom) {
    return 'forwarding';
  }
  return shift.overrideId ? 'override' : 'default';
}

function recipientView(
  participant: Participant,
  moment: Parameters<typeof participantView>[1],
) {
  const [view] = participantView(participant, moment);
  if (!view) {
    return { recipient: { type: 'none' } };
  }
  const { id, name, type } = view;
  const recipient = { id, name, type };
  return type === 'user'
    ? { recipient }
    : { recipient, flattenedRecipients: flattened(participant, moment) };
}

/** The people behind a participant who is not one person. */
function flattened(
  participant: Participant,
  moment: Parameters<typeof participantView>[1],
) {
  return pagedFirst(participant, moment).map(id => ({
    type: 'user',
    id,
    name: userName(moment.roster, id),
  }));
}
