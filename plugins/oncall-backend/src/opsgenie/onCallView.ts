import {
  nextOnCall,
  nextParticipants,
  OnCallTurn,
  Schedule,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { askedMoment } from './askedMoment';
import { participantView, ParticipantView, userNames } from './participantView';
import { RosterQuestion } from './routeOfRoster';
import { scheduleParent } from './scheduleView';

/** Who is on call, as participants or, with `flat`, as the names of people. */
export function onCallView(question: RosterQuestion, schedule: Schedule) {
  const at = askedMoment(question);
  const turns = whoIsOnCall(schedule, at);
  return {
    _parent: scheduleParent(schedule),
    ...(isFlat(question)
      ? { onCallRecipients: namesOf(question, turns, at) }
      : { onCallParticipants: viewsOf(question, turns, at) }),
  };
}

/** `next` is the next in the order of the rotation, `exactNext` is who really takes over at the next change. */
export function nextOnCallView(question: RosterQuestion, schedule: Schedule) {
  const at = askedMoment(question);
  const next = nextParticipants(schedule, at, 1).map(participant => ({
    participant,
  }));
  const exactNext = nextOnCall(schedule, at);
  // Whom a team or an escalation means is asked for the moment of the handoff; of the order of the rotation it is now, as
  // for a step that tells the next.
  const then = exactNext[0]?.start ?? at;
  // Opsgenie swaps the names of the properties between the two forms.
  const names = isFlat(question)
    ? {
        nextOnCallParticipants: namesOf(question, next, at),
        exactNextOnCallParticipants: namesOf(question, exactNext, then),
      }
    : {
        nextOnCallRecipients: viewsOf(question, next, at),
        exactNextOnCallRecipients: viewsOf(question, exactNext, then),
      };
  return { _parent: scheduleParent(schedule), ...names };
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
