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
  it('asks those for all alerts before those of a team', () => {
    const ofTeam = { ...POLICY, id: 'team', team: 'group:default/payments' };
    const { policy, verdicts } = chooseNotificationPolicy({
      policies: [ofTeam, { ...POLICY, order: 1 }],
      teams: ['group:default/payments'],
      subject: {},
      maintenance,
      now: DateTime.utc(),
    });
    expect(policy?.id).toBe('calm');
    expect(verdicts.map(({ policyId }) => policyId)).toEqual(['calm']);
  });
});
