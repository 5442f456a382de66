import {
  nextParticipants,
  OnCallTurn,
  Participant,
  Schedule,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** Who is on call in a schedule; empty when nobody is. */
export function turnsAt(
  schedule: Schedule,
  at: DateTime,
): readonly OnCallTurn[] {
  return whoIsOnCall(schedule, toIso(at));
}

/** The neighbours, in each rotation, of whoever is on call. */
export function participantsAround(
  schedule: Schedule,
  at: DateTime,
  direction: 'next' | 'previous',
): readonly Participant[] {
  return nextParticipants(schedule, toIso(at), direction === 'next' ? 1 : -1);
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
