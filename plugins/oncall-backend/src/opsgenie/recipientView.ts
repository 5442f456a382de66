import { AlertRecipient } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { userName } from './participantView';

/** What Opsgenie calls these states, as far as that is known. */
const STATES = {
  waiting: 'notactive',
  notified: 'active',
  'not-reached': 'notactive',
  seen: 'seen',
  acknowledged: 'acked',
  acted: 'action',
} as const;

export function recipientView(roster: Roster, recipient: AlertRecipient) {
  const { person, state, channels, createdAt, updatedAt } = recipient;
  return {
    user: { id: person, username: userName(roster, person) },
    state: STATES[state],
    method: channels.join(', '),
    createdAt,
    updatedAt,
  };
}
