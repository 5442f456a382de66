import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { askedMoment } from './askedMoment';
import { foundSchedule } from './foundSchedule';
import { nextOnCallView, onCallView } from './onCallView';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { RosterFacts, RosterQuestion, routeOfRoster } from './routeOfRoster';
import { scheduleView } from './scheduleView';
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
    .map(schedule => onCallView(question, schedule));
  return { status: 200, body: { data } };
}

function getOnCalls(question: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(
    question.call,
    question.roster,
    'scheduleIdentifierType',
  );
  return { status: 200, body: { data: onCallView(question, schedule) } };
}

function getNextOnCalls(question: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(
    question.call,
    question.roster,
    'scheduleIdentifierType',
  );
  return { status: 200, body: { data: nextOnCallView(question, schedule) } };
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
  const start = askedMoment(question);
  const end = DateTime.fromISO(start, { zone: timezone }).plus({
    [name]: interval,
  });
  return { start, end: toIso(end) };
}
