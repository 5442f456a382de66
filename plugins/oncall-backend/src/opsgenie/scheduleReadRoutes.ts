import {
  nextOnCall,
  nextParticipants,
  OnCallTurn,
  Schedule,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { foundSchedule } from './foundSchedule';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { participantView, ParticipantView, userNames } from './participantView';
import { RosterFacts, RosterQuestion, routeOfRoster } from './routeOfRoster';
import { scheduleParent, scheduleView } from './scheduleView';
import { TIMELINE_PARTS, timelineView } from './timelineView';

/** A little more than a year is the most that one answer shows. */
const TIMELINE_UNITS = [
  ['days', 400],
  ['weeks', 57],
  ['months', 13],
] as const;

/** Schedules, and who is on call. */
export function scheduleReadRoutes(
  facts: RosterFacts,
): readonly OpsgenieRoute[] {
  const read = routeOfRoster(facts);
  return [
    read('/v2/schedules', listSchedules),
    read('/v2/schedules/on-calls', listOnCalls),
    read('/v2/schedules/:id', getSchedule),
    read('/v2/schedules/:id/on-calls', getOnCalls),
    read('/v2/schedules/:id/next-on-calls', getNextOnCalls),
    read('/v2/schedules/:id/timeline', getTimeline),
  ];
}

function listSchedules({ call, roster }: RosterQuestion): OpsgenieAnswer {
  const expand = call.request.query.get('expand') ?? '';
  const withRotations = expand.split(',').includes('rotation');
  const data = ownOnly(call, roster.schedules).map(schedule =>
    scheduleView(roster, schedule, { withRotations }),
  );
  return {
    status: 200,
    body: { data, ...(!withRotations && { expandable: ['rotation'] }) },
  };
}

function getSchedule(question: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(
    question.call,
    question.roster,
    'identifierType',
  );
  const data = scheduleView(question.roster, schedule, { withRotations: true });
  return { status: 200, body: { data } };
}

function listOnCalls(question: RosterQuestion): OpsgenieAnswer {
  const data = ownOnly(question.call, question.roster.schedules)
    .filter(({ enabled }) => enabled)
    .map(schedule => onCallOf(question, schedule));
  return { status: 200, body: { data } };
}

function getOnCalls(question: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(
    question.call,
    question.roster,
    'scheduleIdentifierType',
  );
  return { status: 200, body: { data: onCallOf(question, schedule) } };
}

function onCallOf(question: RosterQuestion, schedule: Schedule) {
  const at = momentOf(question);
  const turns = whoIsOnCall(schedule, at);
  return {
    _parent: scheduleParent(schedule),
    ...(isFlat(question)
      ? { onCallRecipients: namesOf(question, turns, at) }
      : { onCallParticipants: viewsOf(question, turns, at) }),
  };
}

/** `next` is the next in the order of the rotation, `exactNext` is who really takes over at the next change. */
function getNextOnCalls(question: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(
    question.call,
    question.roster,
    'scheduleIdentifierType',
  );
  const at = momentOf(question);
  const next = nextParticipants(schedule, at, 1).map(participant => ({
    participant,
  }));
  const exactNext = nextOnCall(schedule, at);
  // Whom an escalation tells is asked for the moment of the handoff.
  const then = exactNext[0]?.start ?? at;
  // Opsgenie swaps the names of the properties between the two forms.
  const names = isFlat(question)
    ? {
        nextOnCallParticipants: namesOf(question, next, then),
        exactNextOnCallParticipants: namesOf(question, exactNext, then),
      }
    : {
        nextOnCallRecipients: viewsOf(question, next, then),
        exactNextOnCallRecipients: viewsOf(question, exactNext, then),
      };
  return {
    status: 200,
    body: { data: { _parent: scheduleParent(schedule), ...names } },
  };
}

/** From `date` (default: now) for so many days, weeks or months on the clock of the schedule. */
function getTimeline(question: RosterQuestion): OpsgenieAnswer {
  const { call, roster } = question;
  const { query } = call.request;
  const schedule = foundSchedule(call, roster, 'identifierType');
  const expand = (query.get('expand') ?? '').split(',');
  return {
    status: 200,
    body: {
      data: timelineView({
        roster,
        schedule,
        span: timelineSpan(question, schedule),
        parts: TIMELINE_PARTS.filter(part => expand.includes(part)),
      }),
      expandable: TIMELINE_PARTS,
    },
  };
}

function timelineSpan(question: RosterQuestion, { timezone }: Schedule) {
  const { query } = question.call.request;
  const interval = Number(query.get('interval') || 1);
  const unit = TIMELINE_UNITS.find(
    ([name]) => name === (query.get('intervalUnit') || 'weeks'),
  );
  if (!unit) {
    throw OpsgenieError.unprocessable({
      intervalUnit: 'must be one of days, weeks, months',
    });
  }
  const [name, most] = unit;
  if (!Number.isInteger(interval) || interval < 1 || interval > most) {
    throw OpsgenieError.unprocessable({
      interval: `must be a whole number from 1 to ${most} for ${name}`,
    });
  }
  const start = momentOf(question);
  const end = DateTime.fromISO(start, { zone: timezone }).plus({
    [name]: interval,
  });
  return { start, end: toIso(end) };
}

type Turn = Pick<OnCallTurn, 'participant' | 'forwardedFrom'>;

function viewsOf(
  { roster }: RosterQuestion,
  turns: readonly Turn[],
  at: string,
): readonly ParticipantView[] {
  const moment = { roster, at: DateTime.fromISO(at, { zone: 'utc' }) };
  return turns.flatMap(({ participant, forwardedFrom }) =>
    participantView(participant, moment).map(view =>
      forwardedFrom
        ? { ...view, forwardedFrom: from(forwardedFrom.ref) }
        : view,
    ),
  );

  function from(ref: string) {
    const [view] = participantView({ type: 'user', ref }, moment);
    return view;
  }
}

function namesOf(
  { roster }: RosterQuestion,
  turns: readonly Turn[],
  at: string,
): readonly string[] {
  const participants = turns.map(({ participant }) => participant);
  const moment = { roster, at: DateTime.fromISO(at, { zone: 'utc' }) };
  return userNames(participants, moment);
}

function isFlat({ call }: RosterQuestion): boolean {
  return call.request.query.get('flat') === 'true';
}

function momentOf({ call, now }: RosterQuestion): string {
  const date = call.request.query.get('date');
  if (!date) {
    return toIso(now);
  }
  // A plus sign that was not escaped arrives as a space.
  const moment = DateTime.fromISO(date.replace(' ', '+'), { zone: 'utc' });
  // What is added to it has to be a moment, too.
  if (!moment.isValid || moment.year < 1 || moment.year > 9999) {
    throw OpsgenieError.unprocessable({
      date: 'must be a moment such as 2026-01-05T09:00:00+01:00',
    });
  }
  return toIso(moment);
}
