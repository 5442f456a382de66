import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fallBack } from './fallBack';
import { StoredPage } from './StoredPage';

const now = DateTime.fromISO('2026-03-02T00:00:10Z').toUTC();

describe('fallBack', () => {
  const failed = page('email', 'failed');

  it('is not needed when another way worked', () => {
    expect(
      fallBack({
        failed,
        siblings: [failed, page('webhook', 'sent')],
        methods: [],
        isFinal: true,
        now,
      }),
    ).toEqual({ kind: 'reached-otherwise' });
  });

  it.each([
    ['what waits and what is being tried', true, ['sms', 'webhook']],
    ['only what waits, while the first is tried again', false, ['sms']],
  ])('hastens %s', (_, isFinal, pageIds) => {
    const first = page('email', isFinal ? 'failed' : 'pending');
    const waiting = { ...page('sms', 'pending'), attempts: 0 };
    const siblings = [
      { ...first, attempts: isFinal ? 1 : 0 },
      waiting,
      page('webhook', 'pending'),
      page('voice', 'failed'),
    ];
    expect(
      fallBack({ failed: first, siblings, methods: [], isFinal, now }),
    ).toEqual({ kind: 'hasten', pageIds });
  });

  it('takes ways that were not tried, such as those added since, but no disabled ones', () => {
    const next = fallBack({
      failed,
      siblings: [failed],
      methods: [
        method('email'),
        method('webhook'),
        { ...method('sms'), enabled: false },
      ],
      isFinal: true,
      now,
    });

    expect(next).toEqual({
      kind: 'plan',
      pages: [
        {
          ...page('webhook', 'pending'),
          id: expect.not.stringMatching('email'),
          attempts: 0,
          turn: 0,
          how: 'because email did not work',
          plannedAt: '2026-03-02T00:00:10.000Z',
          nextAttemptAt: '2026-03-02T00:00:10.000Z',
        },
      ],
    });
  });

  it('says so when there is no other way', () => {
    expect(
      fallBack({
        failed,
        siblings: [failed],
        methods: [method('email')],
        isFinal: true,
        now,
      }),
    ).toEqual({ kind: 'unreachable' });
  });
});

function page(channel: string, status: StoredPage['status']): StoredPage {
  return {
    id: channel,
    alertId: 'alert',
    runToken: 'run',
    round: 1,
    step: 1,
    person: 'user:default/ana',
    contactMethod: channel,
    channel,
    to: `ana by ${channel}`,
    lane: 'critical',
    status,
    reason: 'step 1: on call',
    attempts: 1,
    plannedAt: '2026-03-02T00:00:00.000Z',
    lastError: status === 'failed' ? 'gone' : undefined,
  };
}

function method(channel: string): ContactMethod {
  return {
    id: channel,
    channel,
    to: `ana by ${channel}`,
    enabled: true,
    fromCatalog: false,
    verified: true,
  };
}
