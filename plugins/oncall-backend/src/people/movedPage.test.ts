import { NotificationRule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { StoredPage } from '../paging/StoredPage';
import { anAlert } from '../tests/__testUtils__/anAlert';
import { letGoPage, movedPage } from './movedPage';
import { Preferences } from './Preferences';

const HELD =
  'own rule Nights, at once, muted until 2026-03-02T23:00:00.000Z, quiet hours until 2026-03-03T07:00:00.000Z';

const anyTime: Preferences = { methods: [], rules: [], zone: 'Etc/UTC' };

const quietNights: Preferences = {
  ...anyTime,
  quietHours: {
    startHour: 22,
    startMin: 0,
    endHour: 7,
    endMin: 0,
    exceptPriorities: [],
  },
};

describe('letGoPage', () => {
  const now = at('2026-03-02T21:00:00Z');
  const held = page({ how: HELD, nextAttemptAt: '2026-03-03T07:00:00.000Z' });
  const alert = anAlert();

  it('lets a repetition go that only a mute held back, which was ended before the quiet hours', () => {
    const repetition = { ...held, turn: 1, repeatMinutes: 10 };
    const options = { alert, preferences: quietNights, now };
    expect(letGoPage({ ...options, page: repetition })).toEqual({
      at: now,
      how: 'own rule Nights, at once',
    });
  });

  it('lets the first page of a rule go in the same way', () => {
    const email = {
      id: 'email',
      channel: 'email',
      to: 'ana@bancly.example',
      enabled: true,
      fromCatalog: true,
      verified: true,
    };
    const nights: NotificationRule = {
      id: 'nights',
      name: 'Nights',
      action: 'create-alert',
      enabled: true,
      steps: [{ contactMethod: 'email', afterMinutes: 0, enabled: true }],
    };
    const preferences = { ...quietNights, methods: [email], rules: [nights] };
    expect(letGoPage({ page: held, alert, preferences, now })).toEqual({
      at: now,
      how: 'own rule Nights, at once',
    });
  });

  it('leaves what is tried again until the end of quiet hours, because nobody knows when it was due', () => {
    const retry = { ...held, attempts: 1 };
    const options = { alert, preferences: quietNights, now };
    expect(letGoPage({ ...options, page: retry })).toBeUndefined();
  });
});

describe('movedPage', () => {
  it('holds back what is tried again after quiet hours have begun that were just set', () => {
    const retry = page({
      attempts: 1,
      how: 'own rule Nights, at once',
      nextAttemptAt: '2026-03-02T22:03:00.000Z',
    });
    const moved = movedPage({
      page: retry,
      alert: anAlert(),
      before: anyTime,
      after: quietNights,
      now: at('2026-03-02T21:58:00Z'),
    });
    expect(moved).toEqual({
      at: at('2026-03-03T07:00:00Z'),
      how: 'own rule Nights, at once, quiet hours until 2026-03-03T07:00:00.000Z',
    });
  });
});

function page(facts: Partial<StoredPage>): StoredPage {
  return {
    id: 'page',
    alertId: 'alert',
    runToken: 'run',
    round: 1,
    step: 1,
    person: 'user:default/ana',
    contactMethod: 'email',
    channel: 'email',
    to: 'ana@bancly.example',
    lane: 'bulk',
    status: 'pending',
    reason: 'step 1: on call',
    attempts: 0,
    plannedAt: '2026-03-02T20:20:00.000Z',
    ...facts,
  };
}

function at(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' });
}
