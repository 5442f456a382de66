import { WebhookMapping } from '@muster/backstage-plugin-oncall-common';
import { Mutator } from '../testing/Mutator';
import { requestProblem } from '../testing/requestProblem';
import { webhook } from '../webhook';
import { Fields } from './Fields';
import { MOST_OF_A_LIST } from './readList';
import { readSource } from './readSource';
import { sourceRequest } from './sourceRequest';

const DONE: WebhookMapping = {
  rules: [
    {
      does: 'close',
      filter: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'state', operation: 'equals', expectedValue: 'done' },
        ],
      },
    },
  ],
  fields: { message: '{{job}}', alias: 'job-{{job}}' },
};

function read(payload: unknown, mapping?: WebhookMapping) {
  const message = {
    payload: Fields.of(payload),
    headers: {},
    query: {},
    mapping,
  };
  return readSource(webhook, message, JSON.stringify(payload));
}

const told = (payload: unknown, mapping?: WebhookMapping) =>
  read(payload, mapping).map(decision => [
    decision.does,
    decision.does === 'open' && decision.alert.message,
  ]);

const UNREAD = 'Webhook sent something that was not understood';

describe('a list of messages', () => {
  it('is read message by message, as the mapping says', () => {
    const list = [{ job: 'a' }, { job: 'b', state: 'done' }];
    expect(read(list, DONE)).toMatchObject([
      {
        does: 'open',
        rule: 'message 1 of 2: no rule fits, so it opens an alert',
        alert: { message: 'a', alias: 'job-a' },
      },
      {
        does: 'close',
        rule: 'message 2 of 2: rule 1, because the state is "done"',
        alias: 'job-b',
      },
    ]);
  });

  it('is read by the usual names without a mapping', () => {
    expect(told([{ message: 'a' }, { alias: 'b', status: 'closed' }])).toEqual([
      ['open', 'a'],
      ['close', false],
    ]);
  });

  it('leaves to one alert what of it cannot be read', () => {
    const decisions = read([{ x: 1 }, { job: 'b' }, { y: 2 }], DONE);
    expect(decisions).toMatchObject([
      { does: 'open', alert: { message: 'b' } },
      {
        does: 'open',
        isUnread: true,
        rule: '2 of the 3 messages of a list were not read: 1, 3; no title',
        alert: {
          message: UNREAD,
          description: expect.stringMatching(
            /of which 2 .*: 1, 3\.[^]*{"x":1}/,
          ),
        },
      },
    ]);
  });

  it.each([
    ['when nothing in it can be read', [{ x: 1 }, { y: 2 }]],
    ['of texts and numbers', ['a', 1]],
    ['in which not all are objects', [{ job: 'a' }, 'b']],
    ['without members', []],
  ])('is one message %s', (_, list) => {
    expect(told(list, DONE)).toEqual([['open', UNREAD]]);
    expect(told(list)).toEqual([['open', UNREAD]]);
  });

  it('is one message where the mapping asks for the payload', () => {
    const mapping: WebhookMapping = {
      rules: [],
      fields: { message: 'First is {{_payload[0].job}}' },
    };
    expect(told([{ job: 'a' }, { job: 'b' }], mapping)).toEqual([
      ['open', 'First is a'],
    ]);
  });

  it('that is too long is read as far as it goes, and the rest is told of', () => {
    const list = Array.from({ length: MOST_OF_A_LIST + 25 }, (_, index) => ({
      job: `job ${index}`,
    }));
    const decisions = read(list, DONE);
    expect(decisions).toHaveLength(MOST_OF_A_LIST + 1);
    expect(decisions.at(-1)).toMatchObject({
      isUnread: true,
      rule: expect.stringMatching(
        /^25 of the 525 messages of a list were not read: 501, 502, .*520, …; no title$/,
      ),
    });
  });

  it('is never lost, nor any message in it: 10,000 damaged lists', () => {
    const mutator = Mutator.seeded(20260105);
    const integration = {
      id: 'i',
      type: 'webhook' as const,
      name: 'Fuzz',
      rights: ['write'] as const,
      scope: 'account' as const,
      enabled: true,
      createdAt: '2026-01-05T08:00:00.000Z',
    };
    const problems: unknown[] = [];
    for (let index = 0; index < 10_000; index += 1) {
      const marks = ['first', 'second', 'third'].map(one => `${one} ${index}`);
      const damaged = marks.map(job =>
        mutator.damage({ job, message: job, state: 'open', tags: ['a'] }),
      );
      const list =
        index % 3 === 0
          ? mutator.damage(damaged)
          : [...damaged, { job: 'whole', message: 'whole' }];
      const decisions = read(list, index % 2 === 0 ? DONE : undefined);
      const requests = decisions.map(decision =>
        sourceRequest(decision, { type: 'webhook', integration, id: 'id' }),
      );
      const bad = requests.flatMap(one => (one && requestProblem(one)) ?? []);
      // What is neither an alert of its own nor closed is in the alert that shows all of it.
      const isAccounted =
        decisions.some(one => 'isUnread' in one) ||
        (Array.isArray(list)
          ? decisions.length === list.length
          : decisions.length > 0);
      if (bad.length > 0 || !isAccounted) {
        problems.push({ list, bad, decisions });
      }
    }
    expect(problems).toEqual([]);
  });
});
