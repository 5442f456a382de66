import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { field, Search } from './Search';
import { Folding, SearchedAlert, WHOLE, wordsOf } from './SearchedAlert';
import {
  fitsWhole,
  has,
  isBare,
  knownText,
  pattern,
  quoted,
} from './searchPatterns';
import { flag, number, ordered, time } from './searchValues';

const pick = fc.constantFrom;

const wholeOf = (name: string, ends: 'both' | 'last' = 'both') =>
  pattern(ends).map(value => ({
    text: value.text,
    fits: (alert: SearchedAlert, fold: Folding) =>
      fitsWhole(
        value,
        WHOLE[value.openEnd ? `${name}*` : name]?.(alert) ?? WHOLE[name](alert),
        fold,
      ),
  }));

/** Anywhere in the text; the empty text means that there is none. */
const words = (name: string, of: (alert: SearchedAlert) => string) =>
  field(
    [name],
    pattern('words').map(value => ({
      text: value.text,
      fits: (alert: SearchedAlert, fold: Folding) =>
        value.wanted === ''
          ? (of(alert) !== '') === value.openStart
          : has(value, of(alert), fold),
    })),
  );

/** Without a field every text of the alert is searched. */
const plain = pattern('words').map(value => ({
  text: value.text,
  fits: (alert: SearchedAlert, fold: Folding) =>
    wordsOf(alert).some(text => has(value, text, fold)),
}));

const key = pattern('one')
  .filter(({ text }) => text !== '""')
  .map(value => ({
    text: value.text,
    fits: ({ details }: SearchedAlert, fold: Folding) =>
      fitsWhole(value, Object.keys(details), fold),
  }));

const detail = pattern('one').map(value => ({
  text: value.text,
  fits: ({ details }: SearchedAlert, fold: Folding) =>
    value.text === '""'
      ? Object.values(details).includes('')
      : fitsWhole(value, Object.values(details), fold),
}));

const pair = fc
  .tuple(
    knownText,
    fc.oneof(knownText, pick('')),
    pick('all', 'start', 'together'),
  )
  .map(([wantedKey, wanted, way]): Search => {
    const isOpen = way === 'start' && isBare(wanted, false);
    const value = isOpen ? `${wanted}*` : quoted(wanted);
    const isTogether = way === 'together' && !wantedKey.includes(':');
    return {
      text: isTogether
        ? `detailsPair: ${quoted(`${wantedKey}:${wanted}`)}`
        : `detailsPair(${quoted(wantedKey)}:${value})`,
      fits: ({ details }, fold) =>
        Object.entries(details).some(([own, text]) => {
          const given = fold(text);
          return (
            fold(own) === fold(wantedKey) &&
            (isOpen
              ? given.startsWith(fold(wanted))
              : given === fold(wanted.trim()))
          );
        }),
    };
  })
  .filter(({ text }) => text.length > 0);

const ms = (text: string | undefined) =>
  text === undefined ? undefined : Date.parse(text);
const isSeen = ({ seenBy, acknowledgedAt }: SearchedAlert) =>
  acknowledgedAt !== undefined || (seenBy ?? []).length > 0;

const alias = pattern('both').map(value => ({
  text: value.text,
  fits: (alert: SearchedAlert, fold: Folding) =>
    alert.state !== 'closed' &&
    (value.openStart || value.openEnd
      ? fitsWhole(value, [alert.alias], fold)
      : alert.alias === value.wanted),
}));

/** Every field with what it may be compared with. */
export const SEARCH_TERMS: readonly fc.Arbitrary<Search>[] = [
  plain,
  plain,
  words('message', ({ message }) => message),
  words('description', ({ description = '' }) => description),
  field(['alias'], alias),
  ...[
    'entity',
    'source',
    'integration.name',
    'integration.type',
    'service',
    'owner',
    'acknowledgedBy',
    'closedBy',
    'actions',
    'teams',
    'tag',
  ].map(name => field([name], wholeOf(name))),
  field(['tags', 'TAG'], wholeOf('tag')),
  field(['team'], wholeOf('teams')),
  field(['responders', 'recipients'], wholeOf('responders', 'last')),
  field(['details.key'], key),
  field(['details.value'], detail),
  pair,
  field(
    ['status'],
    pick('open', 'closed', 'OPEN').map(text => ({
      text,
      fits: ({ state }) =>
        (state === 'closed') === (text.toLowerCase() === 'closed'),
    })),
  ),
  field(
    ['state'],
    pick('open', 'closed', 'acknowledged', 'snoozed').map(text => ({
      text,
      fits: ({ state }) => state === text,
    })),
  ),
  field(
    ['acknowledged'],
    flag(a => a.acknowledgedAt !== undefined),
  ),
  field(
    ['snoozed'],
    flag(a => a.snoozedUntil !== undefined),
  ),
  field(['isSeen', 'seen'], flag(isSeen)),
  ordered(
    ['priority'],
    pick(...ALERT_PRIORITIES).map(text => ({ text, from: text, to: text })),
    ({ priority }) => priority,
  ),
  ordered(['count'], number, ({ count }) => count),
  ordered(['tinyId'], number, ({ tinyId }) => Number(tinyId)),
  ordered(['createdAt'], time, a => ms(a.createdAt)),
  ordered(['updatedAt'], time, a => ms(a.updatedAt)),
  ordered(['lastOccurredAt', 'lastOccuredAt'], time, a => ms(a.lastOccurredAt)),
  ordered(['snoozedUntil'], time, a => ms(a.snoozedUntil)),
];
