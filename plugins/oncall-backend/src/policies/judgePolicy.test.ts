import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MaintenancePlan } from '../maintenance/MaintenancePlan';
import { chooseNotificationPolicy } from './chooseNotificationPolicy';
import { judgePolicy } from './judgePolicy';

const POLICY: HandlingPolicy = {
  id: 'calm',
  order: 0,
  type: 'notification',
  name: 'Calm',
  enabled: true,
  filter: { type: 'match-all' },
};

const OFFICE = {
  type: 'time-of-day',
  restriction: { startHour: 9, startMin: 0, endHour: 17, endMin: 0 },
} as const;

const maintenance = MaintenancePlan.create([]);

function judge(change: Partial<HandlingPolicy>, at: string) {
  const now = DateTime.fromISO(at, { zone: 'utc' });
  const policy = { ...POLICY, ...change } as HandlingPolicy;
  return judgePolicy(policy, { subject: {}, maintenance, now });
}

describe('judgePolicy', () => {
  it.each([
    ['UTC', '2026-03-02T08:59:59Z', false],
    ['UTC', '2026-03-02T09:00:00Z', true],
    // Kathmandu is 5 hours and 45 minutes ahead.
    ['Asia/Kathmandu', '2026-03-02T03:14:59Z', false],
    ['Asia/Kathmandu', '2026-03-02T03:15:00Z', true],
    ['Asia/Kathmandu', '2026-03-02T11:15:00Z', false],
    // On this Sunday the clocks of Berlin go forward.
    ['Europe/Berlin', '2026-03-28T07:30:00Z', false],
    ['Europe/Berlin', '2026-03-29T07:30:00Z', true],
  ])('reads hours in %s: at %s it applies: %s', (timezone, at, applies) => {
    const reason = applies
      ? 'it takes every alert'
      : `the moment is outside its hours in ${timezone}`;
    expect(judge({ timeRestrictions: OFFICE, timezone }, at)).toMatchObject({
      applies,
      reason,
    });
  });

  it.each([
    ['enabled', false, { applies: true, reason: 'it takes every alert' }],
    [
      'disabled',
      true,
      { applies: false, reason: 'a maintenance switches it off' },
    ],
  ] as const)('is %s by a maintenance', (state, enabled, verdict) => {
    const now = DateTime.utc();
    const plan = MaintenancePlan.create([
      {
        id: 'w',
        description: '',
        time: { type: 'indefinitely' },
        rules: [{ state, entity: { type: 'policy', id: 'calm' } }],
        start: now,
        createdAt: now,
        createdBy: 'user:default/ana',
      },
    ]);
    expect(
      judgePolicy(
        { ...POLICY, enabled },
        { subject: {}, maintenance: plan, now },
      ),
    ).toMatchObject(verdict);
  });

  it('says that it is switched off', () => {
    expect(judge({ enabled: false }, '2026-03-02T08:00:00Z')).toEqual({
      policyId: 'calm',
      name: 'Calm',
      type: 'notification',
      applies: false,
      reason: 'it is switched off',
    });
  });
});

describe('chooseNotificationPolicy', () => {
  const team = 'group:default/payments';
  const off = { ...POLICY, enabled: false };
  const ofTeam = { ...POLICY, id: 'team', team };
  const elsewhere = { ...POLICY, id: 'elsewhere', team: 'group:default/cards' };
  const rewrites: HandlingPolicy = { ...POLICY, id: 'text', type: 'alert' };

  it.each([
    ['those for all alerts before those of a team', [ofTeam, POLICY], 'calm'],
    ['one after the other', [ofTeam, off], 'calm team'],
    ['only those of its teams', [elsewhere, ofTeam], 'team'],
    ['none of the policies that rewrite alerts', [rewrites, ofTeam], 'team'],
  ])('asks %s', (_, policies, asked) => {
    const { policy, verdicts } = chooseNotificationPolicy({
      policies,
      teams: [team],
      subject: {},
      maintenance,
      now: DateTime.utc(),
    });
    const ids = verdicts.map(({ policyId }) => policyId);
    expect(ids.join(' ')).toBe(asked);
    expect(policy?.id).toBe(ids.at(-1));
  });

  it('finds none where none applies', () => {
    const options = { teams: [team], subject: {}, maintenance };
    const now = DateTime.utc();
    const found = chooseNotificationPolicy({
      policies: [off],
      now,
      ...options,
    });
    expect(found.policy).toBeUndefined();
  });
});
