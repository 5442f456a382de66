import { matchesAlertQuery } from './matchesAlertQuery';
import { parseAlertQuery } from './parseAlertQuery';
import { SearchableAlert } from './searchedAlert';

/** Acknowledged at night by Ben, from a monitoring tool. */
const alert: SearchableAlert = {
  id: 'a-17',
  tinyId: '17',
  alias: 'Disk/db1',
  message: 'Disk full on db1',
  description: 'Only 2 % are left',
  state: 'acknowledged',
  priority: 'P2',
  source: 'Zabbix',
  entity: 'db1.example.com',
  tags: ['Storage', 'eu-west'],
  details: { Region: 'eu-central', host: 'db1' },
  actions: ['Restart'],
  responders: [
    { type: 'team', ref: 'group:default/payments', name: 'Payments' },
    { type: 'user', ref: 'user:default/ben' },
  ],
  teams: ['group:default/payments'],
  service: 'component:default/checkout',
  count: 3,
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-01-06T09:00:00.000Z',
  lastOccurredAt: '2026-01-07T10:00:00.000Z',
  acknowledgedAt: '2026-01-05T08:05:00.000Z',
  acknowledgedBy: 'user:default/ben',
  owner: 'user:default/ben',
  integration: { id: 'i-1', name: 'Data centre' },
  integrationType: 'zabbix',
};

const open: SearchableAlert = {
  ...alert,
  state: 'open',
  acknowledgedAt: undefined,
  acknowledgedBy: undefined,
};

const snoozed: SearchableAlert = {
  ...alert,
  state: 'snoozed',
  snoozedUntil: '2026-01-08T00:00:00.000Z',
};

const closed: SearchableAlert = {
  ...alert,
  state: 'closed',
  closedAt: '2026-01-07T11:00:00.000Z',
  closedBy: 'user:default/ana',
};

/** Of a sender that says no more than it has to. */
const bare: SearchableAlert = {
  ...open,
  description: undefined,
  entity: undefined,
  tags: [],
  details: {},
  actions: [],
  responders: [],
  teams: [],
  service: undefined,
  owner: undefined,
  integration: undefined,
  integrationType: undefined,
};

function matches(query: string, searched: SearchableAlert): boolean {
  return matchesAlertQuery(parseAlertQuery(query), searched);
}

describe('matchesAlertQuery', () => {
  it.each([
    // Text without a field: anywhere in the message and what stands beside it.
    '',
    'FULL',
    'disk full',
    'left',
    'disk/db1',
    'example.com',
    'eu-west',
    'message: isk',
    'description: "2 %"',
    // A name is all of it, or the part beside an asterisk.
    'entity: DB1.example.com',
    'entity: db1*',
    'entity: *.com',
    'entity: *example*',
    'entity: *',
    'source: zabbix',
    'owner: user:default/ben',
    'acknowledgedBy: user:default/BEN',
    'integration.name: "data centre"',
    'integration.type: zabbix',
    // Keys as they are written, or with an asterisk.
    'alias: Disk/db1',
    'alias: disk*',
    'alertId: a-17',
    'id: A-1*',
    'service: component:default/checkout',
    // Lists: one of them is enough.
    'tag: storage',
    'tags: eu*',
    'tag: *',
    'teams: group:default/payments',
    'actions: restart',
    'responders: payments',
    'responders: group:default/payments',
    'responders: user:default/ben',
    'recipients: user*',
    'tag: (nothing OR eu-west)',
    // Details.
    'details.key: region',
    'details.key: *ost',
    'details.value: DB1',
    'details.value: eu*',
    'detailsPair: region:eu-central',
    'detailsPair(region:eu*)',
    'detailsPair: "host:db1"',
    // States.
    'status: open',
    'state: acknowledged',
    'acknowledged: true',
    'snoozed: false',
    'isSeen: true',
    // More and less.
    'priority: p2',
    'priority < P3',
    'priority <= P2',
    'priority > P1',
    'priority >= P2',
    'count: 3',
    'count > 2',
    'count < 4',
    'count >= 3',
    'count <= 3',
    'tinyId: 17',
    // A day is all of it.
    'createdAt: 2026-01-05',
    'createdAt: 05-01-2026',
    'createdAt >= 05/01/2026',
    'createdAt <= 2026-01-05',
    'createdAt: 1767600000000',
    'createdAt <= 1767600000000',
    'createdAt > 1767599999999',
    'createdAt: "2026-01-05T08:00:00Z"',
    'createdAt: 05-01-2026T08:00',
    'updatedAt: 2026-01-06',
    'lastOccurredAt > 2026-01-06',
    'lastOccuredAt: 07-01-2026T10:00:00',
    // And, or, not.
    'disk AND tag: eu-west',
    'nothing OR tag: eu-west',
    'NOT nothing',
    'tag != nothing',
    'nothing OR disk AND full',
  ])('finds it by %s', query => {
    expect(matches(query, alert)).toBe(true);
  });

  it.each([
    'nothing',
    'disk nothing',
    'message: left',
    'description: disk',
    'entity: db1',
    'entity: *db1',
    'entity: com*',
    'entity: ""',
    'source: zabb',
    'alias: disk/db1',
    'alertId: A-17',
    'service: component:default/Checkout',
    'tag: stor',
    'tag: restart',
    'actions: storage',
    'teams: payments',
    'responders: pay',
    'details.key: eu-central',
    'details.value: region',
    'detailsPair: region:eu',
    'detailsPair: region:db1',
    'detailsPair: "region:eu*"',
    'status: closed',
    'state: open',
    'acknowledged: false',
    'snoozed: true',
    'isSeen: false',
    'priority: P1',
    'priority < P2',
    'priority > P2',
    'count: 2',
    'count > 3',
    'count < 3',
    'tinyId: 3',
    'createdAt: 2026-01-04',
    'createdAt > 2026-01-05',
    'createdAt < 2026-01-05',
    'createdAt < 1767600000000',
    'createdAt > 1767600000000',
    'updatedAt: 2026-01-05',
    'lastOccurredAt: 2026-01-06',
    'snoozedUntil > 2020-01-01',
    'snoozedUntil < 2030-01-01',
    'closedBy: user:default/ben',
    'disk AND nothing',
    'NOT disk',
    'tag != eu-west',
    'nothing AND disk OR nothing',
  ])('does not find it by %s', query => {
    expect(matches(query, alert)).toBe(false);
  });

  it.each<[string, Readonly<Record<string, SearchableAlert>>, string]>([
    ['status: open', { open, alert, snoozed, closed }, 'open alert snoozed'],
    ['status: closed', { open, alert, snoozed, closed }, 'closed'],
    ['state: open', { open, alert, snoozed, closed }, 'open'],
    ['state: snoozed', { open, alert, snoozed, closed }, 'snoozed'],
    ['state: closed', { open, alert, snoozed, closed }, 'closed'],
    ['acknowledged: true', { open, alert }, 'alert'],
    ['snoozed: true', { open, alert, snoozed }, 'snoozed'],
    ['snoozedUntil: 2026-01-08', { open, snoozed }, 'snoozed'],
    ['closedBy: user:default/ana', { open, closed }, 'closed'],
    // An alias means the open alert that has it.
    ['alias: Disk/db1', { open, alert, closed }, 'open alert'],
    ['alias: *', { open, closed }, 'open'],
    ['alertId: a-17', { open, closed }, 'open closed'],
    [
      'isSeen: true',
      {
        open,
        alert,
        seen: { ...open, seenBy: ['user:default/ana'] },
        unseen: { ...open, seenBy: [] },
      },
      'alert seen',
    ],
    // A lone asterisk: whatever is there at all.
    ['entity: *', { open, bare }, 'open'],
    ['owner: *', { open, bare }, 'open'],
    ['service: *', { open, bare }, 'open'],
    ['tag: *', { open, bare }, 'open'],
    ['teams: *', { open, bare }, 'open'],
    ['responders: *', { open, bare }, 'open'],
    ['details.key: *', { open, bare }, 'open'],
    ['integration.type: *', { open, bare }, 'open'],
    ['NOT owner: *', { open, bare }, 'bare'],
    ['description: *', { open, bare }, 'open'],
    // Empty quotation marks: where nothing is.
    ['owner: ""', { open, bare }, 'bare'],
    ['service: ""', { open, bare }, 'bare'],
    ['tag: ""', { open, bare }, 'bare'],
    ['teams: ""', { open, bare }, 'bare'],
    ['responders: ""', { open, bare }, 'bare'],
    ['description: ""', { open, bare }, 'bare'],
    // As clients read it.
    [
      'integration.type: "amazon cloudwatch"',
      { open, aws: { ...open, integrationType: 'cloudwatch' } },
      'aws',
    ],
  ])('finds by %s', (query, candidates, expected) => {
    const found = Object.keys(candidates).filter(name =>
      matches(query, candidates[name]),
    );
    expect(found.join(' ')).toBe(expected);
  });
});
