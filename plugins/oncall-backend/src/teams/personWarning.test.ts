import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Preferences } from '../people/Preferences';
import { personWarning } from './personWarning';

const NOW = DateTime.fromISO('2026-03-02T23:00:00Z').toUTC();

const EMAIL: ContactMethod = {
  id: 'email',
  channel: 'email',
  to: 'ana@bancly.example',
  enabled: true,
  verified: true,
  fromCatalog: false,
};

const BY_DAY: NotificationRule = {
  id: 'day',
  name: 'By day',
  action: 'create-alert',
  enabled: true,
  steps: [{ contactMethod: 'email', afterMinutes: 0, enabled: true }],
  timeRestriction: {
    type: 'time-of-day',
    restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
  },
};

const NIGHT = {
  startHour: 22,
  startMin: 0,
  endHour: 7,
  endMin: 0,
  exceptPriorities: ['P1' as const],
};

function warningOf(
  preferences: Partial<Preferences>,
  { isOnCall = true } = {},
): string | undefined {
  return personWarning({
    name: 'Ana',
    preferences: {
      methods: [EMAIL],
      rules: [],
      zone: 'Etc/UTC',
      ...preferences,
    },
    isOnCall,
    now: NOW,
  })?.text;
}

describe('what keeps a person from being paged', () => {
  it('is nothing for somebody who is told at once, or by rules that end in time', () => {
    expect(warningOf({})).toBeUndefined();
    expect(
      warningOf({ rules: [{ ...BY_DAY, timeRestriction: undefined }] }),
    ).toBeUndefined();
  });

  it('is that there is no way', () => {
    expect(warningOf({ methods: [] })).toBe(
      'Ana cannot be paged: there is no way to reach this person.',
    );
    expect(warningOf({ methods: [{ ...EMAIL, verified: false }] })).toBe(
      'Ana cannot be paged: there is no way to reach this person.',
    );
  });

  it('is that no rule of the person fits at this time', () => {
    expect(warningOf({ rules: [BY_DAY] })).toBe(
      'Ana is not told about new alerts at this time, except P1: none of the 1 own rules for it fits.',
    );
  });

  it('is the silence of somebody who is on call, and only of those', () => {
    expect(warningOf({ quietHours: NIGHT })).toBe(
      'Ana is on call now, but is told about a new P3 only later: default, at once, quiet hours until 2026-03-03T07:00:00.000Z.',
    );
    expect(warningOf({ mutedUntil: NOW.plus({ hours: 1 }) })).toContain(
      'muted until 2026-03-03T00:00:00.000Z',
    );
    expect(
      warningOf({ quietHours: NIGHT }, { isOnCall: false }),
    ).toBeUndefined();
    expect(
      warningOf({
        quietHours: { ...NIGHT, exceptPriorities: ['P1', 'P2', 'P3'] },
      }),
    ).toBeUndefined();
  });
});
