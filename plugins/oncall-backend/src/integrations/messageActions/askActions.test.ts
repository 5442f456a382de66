import { IntegrationAction } from '@muster/backstage-plugin-oncall-common';
import { askActions } from './askActions';
import { ReadMessage } from './ReadMessage';

const ALL = { type: 'match-all' } as const;

const DISK: ReadMessage = {
  says: 'open',
  alert: {
    message: 'Disk full on srv01.example.com',
    alias: 'srv01/disk',
    priority: 'P2',
    tags: ['disk'],
    details: { region: 'eu' },
    responders: [
      { type: 'team', name: 'Storage' },
      { type: 'user', username: 'ana@bancly.example' },
    ],
  },
  user: 'robot',
  payload: {
    host: { name: 'srv01.example.com', roles: ['db', 'primary'] },
    level: 'fatal',
  },
  headers: { 'user-agent': 'probe/1' },
  query: { run: '7' },
  priorityOfWord: word => (word === 'fatal' ? 'P1' : undefined),
};

const action = (
  type: IntegrationAction['type'],
  more: Partial<IntegrationAction> = {},
): IntegrationAction => ({ type, name: type, filter: ALL, ...more });

const asksFor = (field: string, expectedValue: string) => ({
  filter: {
    type: 'match-all-conditions' as const,
    conditions: [{ field, operation: 'equals' as const, expectedValue }],
  },
});

/** One action that takes everything, of every type, as Opsgenie gives them to a new integration. */
const EVERYTHING = (['create', 'close', 'acknowledge', 'addNote'] as const).map(
  type => action(type),
);

describe('askActions', () => {
  it('takes the first action that fits, and says which and why', () => {
    const verdict = askActions(
      [
        action('ignore', { name: 'Tests', ...asksFor('message', 'test') }),
        action('create', { name: 'Disks', ...asksFor('priority', 'P2') }),
        action('create', { name: 'Others', message: 'never' }),
      ],
      DISK,
    );
    expect(verdict).toMatchObject({
      does: 'open',
      rule: 'the action "Disks" (create) takes it, because the priority is P2',
      alert: { message: 'Disk full on srv01.example.com' },
    });
  });

  it('does nothing when no action fits, and says why', () => {
    const actions = [action('create', asksFor('priority', 'P5'))];
    expect(askActions(actions, DISK)).toEqual({
      does: 'ignore',
      rule: 'no action of the integration takes it: not "create", because it is not so that the priority is P5',
    });
    const over = { ...DISK, says: 'close' as const };
    const tests = action('ignore', asksFor('message', 'test'));
    const { rule } = askActions([tests, tests, ...actions, tests, tests], over);
    const not = 'not "ignore", because it is not so that the message is "test"';
    expect(rule).toBe(
      `no action of the integration takes it: ${not}; ${not}; not "create", because the message only says close; nor 2 more`,
    );
  });

  it('opens an alert as it is when no action fits and none creates', () => {
    const actions = [action('ignore', asksFor('message', 'test'))];
    expect(askActions(actions, DISK)).toMatchObject({
      does: 'open',
      rule: 'no action of the integration takes it, and none creates: not "ignore", because it is not so that the message is "test"',
      alert: DISK.alert,
      user: 'robot',
    });
    const over = { ...DISK, says: 'close' as const };
    expect(askActions(actions, over)).toMatchObject({ does: 'ignore' });
  });

  it.each([
    ['open', 'open'],
    ['close', 'close'],
    ['acknowledge', 'acknowledge'],
    ['note', 'note'],
  ] as const)(
    'lets a message that says %s do no more than that when every action takes everything',
    (says, does) => {
      expect(askActions(EVERYTHING, { ...DISK, says })).toMatchObject({ does });
    },
  );

  it('lets a report close what it is about', () => {
    const actions = [action('close', { alias: '{{alias.toUpperCase()}}' })];
    expect(askActions(actions, DISK)).toMatchObject({
      does: 'close',
      alias: 'SRV01/DISK',
    });
  });

  it('keeps the title and the alias of a message in which it finds nothing for them', () => {
    const templates = { message: '{{vm}} is full', alias: 'disk-{{vm}}' };
    for (const type of ['create', 'close'] as const) {
      const verdict = askActions([action(type, templates)], DISK);
      expect(verdict).toMatchObject({
        rule: expect.stringContaining('there is nothing at vm'),
        ...(type === 'create'
          ? { alert: DISK.alert }
          : { alias: 'srv01/disk' }),
      });
    }
  });

  it('keeps the description and the note of a message in which it finds nothing for them', () => {
    const nothing = '{{details.nothing}}';
    const verdict = askActions(
      [action('create', { description: nothing, note: nothing })],
      {
        ...DISK,
        note: 'since noon',
        alert: { ...DISK.alert, description: '2 % are left' },
      },
    );
    expect(verdict).toMatchObject({
      note: 'since noon',
      alert: { description: '2 % are left' },
    });
  });

  it('opens no alert for what is over, although an action that creates would take it', () => {
    const message = { ...DISK, says: 'close' as const };
    expect(askActions([action('create')], message)).toMatchObject({
      does: 'ignore',
    });
  });

  it.each(['host.name', '_params.run', 'eventType'])(
    'asks about %s of the message',
    field => {
      const values = { 'host.name': 'srv01.example.com', eventType: 'create' };
      const expected = new Map(Object.entries(values)).get(field) ?? '7';
      const actions = [action('create', asksFor(field, expected))];
      expect(askActions(actions, DISK)).toMatchObject({ does: 'open' });
    },
  );

  it('fills in what the alert says, and leaves the rest as it was', () => {
    const verdict = askActions(
      [
        action('create', {
          message: '{{host.name.substringBefore(".")}}: {{message}}',
          description: 'by {{_headers.user-agent}}',
          entity: '{{region}}',
          customPriority: '{{level}}',
          priority: 'P4',
          user: '{{user}}',
          note: 'run {{_params.run}}',
          tags: ['{{details.region}}', 'disk', '{{host.roles}}', 'a, b'],
          alertActions: ['Clean up'],
          extraProperties: { level: '{{level}}', none: '{{nothing.here}}' },
        }),
      ],
      DISK,
    );
    expect(verdict).toEqual({
      does: 'open',
      rule: 'the action "create" (create) takes it, because it takes every alert; {{nothing.here}}: there is nothing at nothing',
      user: 'robot',
      note: 'run 7',
      alert: {
        message: 'srv01: Disk full on srv01.example.com',
        alias: 'srv01/disk',
        description: 'by probe/1',
        source: undefined,
        entity: 'eu',
        priority: 'P1',
        tags: ['disk', 'eu', 'db', 'primary', 'a, b'],
        actions: ['Clean up'],
        details: { region: 'eu', level: 'fatal' },
        responders: DISK.alert.responders,
      },
    });
  });

  it('takes the priority of the action when nobody knows the word', () => {
    const actions = [
      action('create', { customPriority: '{{host.name}}', priority: 'P4' }),
    ];
    expect(askActions(actions, DISK)).toMatchObject({
      alert: { priority: 'P4' },
    });
  });

  it.each([
    ['ignoreTagsFromPayload', { tags: ['mine'] }],
    ['ignoreExtraPropertiesFromPayload', { details: { mine: 'yes' } }],
    ['ignoreRespondersFromPayload', { responders: [MINE()] }],
    [
      'ignoreTeamsFromPayload',
      { responders: [DISK.alert.responders?.[1], MINE()] },
    ],
    [
      'ignoreRecipientsFromPayload',
      { responders: [DISK.alert.responders?.[0], MINE()] },
    ],
  ])('leaves out what the payload says with %s', (flag, alert) => {
    const own = {
      tags: ['mine'],
      extraProperties: { mine: 'yes' },
      responders: [MINE()],
    };
    const actions = [action('create', { ...own, [flag]: true })];
    expect(askActions(actions, DISK)).toMatchObject({ alert });
  });
});

function MINE() {
  return { type: 'escalation' as const, id: 'nights' };
}
