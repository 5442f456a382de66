import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';
import { anyZone } from './anyHours';
import { KeyName, SentAlert, SentResponder } from './ArrivalHouse';
import { ACTIONS, DETAILS, TAGS, TEXTS, VALUES } from './arrivalWords';

/** What is sent, one after the other. */
export type Arrivals = {
  /** It begins a little before the clocks of this zone change next; UTC's never do. */
  readonly clocks: string;
  readonly arrivals: readonly {
    /** Since the one before. */
    readonly minutes: number;
    readonly key: KeyName;
    readonly sent: SentAlert;
    /** Afterwards. */
    readonly isClosed: boolean;
  }[];
};

const text = fc.constantFrom(...TEXTS);
const some = <T>(...items: readonly T[]) =>
  fc.subarray([...items], { minLength: 0, maxLength: 2 });

const responder: fc.Arbitrary<SentResponder> = fc.constantFrom<SentResponder>(
  { type: 'team', name: 'Payments' },
  { type: 'team', id: 'group:default/treasury' },
  { type: 'team', name: 'treasury' },
  { type: 'user', username: 'ana@bancly.example' },
  { type: 'user', username: 'ben@bancly.example' },
);

const sent: fc.Arbitrary<SentAlert> = fc.record(
  {
    message: text,
    alias: fc.constantFrom('a', 'b', 'db-1.eu'),
    description: text,
    entity: text,
    source: fc.constantFrom('grafana', 'x'),
    priority: fc.constantFrom(...ALERT_PRIORITIES),
    tags: some(...TAGS),
    actions: some(...ACTIONS),
    details: fc.dictionary(
      fc.constantFrom(...DETAILS),
      fc.constantFrom(...VALUES),
      { maxKeys: 2, noNullPrototype: true },
    ),
    responders: fc.oneof(
      fc.constant([]),
      fc.uniqueArray(responder, { maxLength: 2 }),
    ),
  },
  {
    requiredKeys: [
      'message',
      'alias',
      'source',
      'priority',
      'tags',
      'actions',
      'details',
      'responders',
    ],
  },
);

export const anyArrivals: fc.Arbitrary<Arrivals> = fc.record({
  clocks: fc.oneof(anyZone, fc.constant('UTC')),
  arrivals: fc.array(
    fc.record({
      minutes: fc.constantFrom(1, 10, 20, 30, 40, 60, 300, 1440),
      key: fc.constantFrom<KeyName>(
        'house',
        'house',
        'payments',
        'treasury',
        'usually treasury',
      ),
      sent,
      isClosed: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
