import { Page } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { pageFace } from './pageFace';

const now = DateTime.fromISO('2026-01-05T08:00:00.000Z');

describe('pageFace', () => {
  it.each([
    ['is planned while it waits for its moment', 'planned', {}],
    ['is on its way from then on', 'pending', { nextAttemptAt: toIso(now) }],
    ['is on its way once it was tried', 'pending', { attempts: 1 }],
    ['keeps what became of it', 'cancelled', { status: 'cancelled' }],
  ] as const)('%s', (_, face, facts) => {
    expect(pageFace({ ...waiting(), ...facts }, now)).toBe(face);
  });
});

function waiting(): Page {
  return {
    id: 'page',
    alertId: 'disk',
    person: 'user:default/ana',
    channel: 'sms',
    status: 'pending',
    reason: 'step 1: on call in Payments',
    attempts: 0,
    plannedAt: toIso(now.minus({ minutes: 1 })),
    nextAttemptAt: toIso(now.plus({ minutes: 4 })),
  };
}

function toIso(at: DateTime): string {
  return new Date(at.toMillis()).toISOString();
}
