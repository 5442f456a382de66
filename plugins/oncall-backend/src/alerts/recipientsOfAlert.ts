import {
  AlertEvent,
  AlertRecipient,
} from '@muster/backstage-plugin-oncall-common';
import { StoredPage } from '../paging/StoredPage';

type State = AlertRecipient['state'];

/** The later in the list, the more is said by it. */
const RANKS: readonly State[] = [
  'not-reached',
  'waiting',
  'notified',
  'seen',
  'acted',
  'acknowledged',
];

/** What a recipient did, by the type of the event; other events are no deed of a recipient. */
const DEEDS: Partial<Record<AlertEvent['type'], State>> = {
  seen: 'seen',
  acknowledged: 'acknowledged',
  unacknowledged: 'acted',
  snoozed: 'acted',
  closed: 'acted',
  assigned: 'acted',
  action: 'acted',
  note: 'acted',
  updated: 'acted',
};

/** People of the pages and of the activity of an alert, in the order in which they came in. */
export function recipientsOfAlert(options: {
  pages: readonly StoredPage[];
  events: readonly AlertEvent[];
}): readonly AlertRecipient[] {
  const recipients = new Map<string, AlertRecipient>();
  for (const sign of signsOf(options)) {
    const before = recipients.get(sign.person);
    recipients.set(sign.person, before ? merge(before, sign) : sign);
  }
  return [...recipients.values()];
}

function signsOf(options: {
  pages: readonly StoredPage[];
  events: readonly AlertEvent[];
}): readonly AlertRecipient[] {
  const told = options.pages.map(page => ({
    person: page.person,
    state: stateOfPage(page),
    channels: [page.channel],
    createdAt: page.plannedAt,
    updatedAt: page.sentAt ?? page.plannedAt,
  }));
  const did = options.events.flatMap(({ type, actor, at }) => {
    const state = DEEDS[type];
    return state && actor?.startsWith('user:')
      ? [{ person: actor, state, channels: [], createdAt: at, updatedAt: at }]
      : [];
  });
  return [...told, ...did];
}

function stateOfPage({ status }: StoredPage): State {
  if (status === 'sent') {
    return 'notified';
  }
  return status === 'pending' ? 'waiting' : 'not-reached';
}

function merge(before: AlertRecipient, sign: AlertRecipient): AlertRecipient {
  const states = [before.state, sign.state];
  return {
    ...before,
    state: RANKS.findLast(rank => states.includes(rank)) ?? sign.state,
    channels: [...new Set([...before.channels, ...sign.channels])],
    createdAt:
      before.createdAt < sign.createdAt ? before.createdAt : sign.createdAt,
    updatedAt:
      before.updatedAt > sign.updatedAt ? before.updatedAt : sign.updatedAt,
  };
}
