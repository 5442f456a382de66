import { HandlingPolicy } from '../HandlingPolicy';
import { unreachablePolicies } from './unreachablePolicies';

const PAYMENTS = 'group:default/payments';
const EVERYTHING = { filter: { type: 'match-all' } } as const;
const NIGHT = {
  timezone: 'Europe/Berlin',
  timeRestrictions: {
    type: 'time-of-day',
    restriction: { startHour: 18, startMin: 0, endHour: 6, endMin: 0 },
  },
} as const;

type Facts = Omit<Partial<HandlingPolicy>, 'type'> & {
  readonly continue?: boolean;
};

/** A policy for alerts that carry its id as a tag. */
function policy(
  type: HandlingPolicy['type'],
  id: string,
  facts: Facts = {},
): HandlingPolicy {
  return {
    type,
    id,
    name: id,
    order: 0,
    enabled: true,
    filter: tagged(id),
    ...facts,
  };
}

function tagged(tag: string): HandlingPolicy['filter'] {
  return {
    type: 'match-all-conditions',
    conditions: [{ field: 'tags', operation: 'contains', expectedValue: tag }],
  };
}

function found(policies: readonly HandlingPolicy[]) {
  return unreachablePolicies(policies).map(
    ({ policy: { id }, takenBy }) => `${id} < ${takenBy?.id ?? 'nothing'}`,
  );
}

describe('unreachablePolicies', () => {
  const tells = (id: string, facts?: Facts) =>
    policy('notification', id, facts);
  const says = (id: string, facts?: Facts) => policy('alert', id, facts);

  it('finds what a notification policy for all alerts takes from those of the house and of the teams', () => {
    expect(
      found([
        tells('early'),
        tells('house', EVERYTHING),
        tells('late'),
        tells('theirs', { team: PAYMENTS }),
        says('text'),
      ]),
    ).toEqual(['late < house', 'theirs < house']);
    expect(
      found([
        tells('first', EVERYTHING),
        tells('second', EVERYTHING),
        tells('late', NIGHT),
      ]),
    ).toEqual(['second < first', 'late < first']);
  });

  it('finds what a policy of the same team takes', () => {
    expect(
      found([
        tells('house'),
        tells('ours', { ...EVERYTHING, team: PAYMENTS }),
        tells('ours too', { team: PAYMENTS }),
      ]),
    ).toEqual(['ours too < ours']);
  });

  it('knows that a policy of one team takes nothing from another', () => {
    expect(
      found([
        tells('ours', { ...EVERYTHING, team: PAYMENTS }),
        tells('theirs', { team: 'group:default/ledger' }),
        tells('house'),
      ]),
    ).toEqual([]);
  });

  it('knows that alert policies of a team are asked whatever those for all alerts did', () => {
    expect(
      found([
        says('house', EVERYTHING),
        says('late'),
        says('ours', { ...EVERYTHING, team: PAYMENTS }),
        says('ours too', { team: PAYMENTS }),
      ]),
    ).toEqual(['late < house', 'ours too < ours']);
  });

  it('knows that an alert policy that continues takes nothing, and may change what the next one sees', () => {
    const goesOn = says('goes on', { ...EVERYTHING, continue: true });
    expect(found([goesOn, says('late')])).toEqual([]);
    expect(
      found([says('a'), goesOn, says('b', { filter: tagged('a') })]),
    ).toEqual([]);
    const again = says('again', { filter: tagged('a') });
    expect(found([says('a'), again])).toEqual(['again < a']);
    expect(found([goesOn, says('a'), again])).toEqual(['again < a']);
    expect(found([says('a', EVERYTHING), goesOn, says('b')])).toEqual([
      'goes on < a',
      'b < a',
    ]);
  });

  it('leaves aside what is switched off', () => {
    expect(
      found([
        tells('off', { ...EVERYTHING, enabled: false }),
        tells('on', EVERYTHING),
        tells('off too', { enabled: false }),
      ]),
    ).toEqual([]);
  });

  it('heeds the hours', () => {
    const atNight = tells('night', { ...EVERYTHING, ...NIGHT });
    expect(found([atNight, tells('always')])).toEqual([]);
    expect(found([atNight, tells('too', NIGHT)])).toEqual(['too < night']);
    expect(
      found([
        atNight,
        tells('elsewhere', { ...NIGHT, timezone: 'Asia/Tokyo' }),
      ]),
    ).toEqual([]);
  });

  it('finds what nothing can meet', () => {
    expect(
      found([says('empty', { filter: { type: 'match-all-conditions' } })]),
    ).toEqual(['empty < nothing']);
  });
});
