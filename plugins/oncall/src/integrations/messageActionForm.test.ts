import { IntegrationAction } from '@muster/backstage-plugin-oncall-common';
import {
  inOrder,
  messageActionForm,
  moved,
  readMessageActionForm,
} from './messageActionForm';

const CREATE: IntegrationAction = {
  type: 'create',
  name: 'Disks',
  order: 3,
  filter: {
    type: 'match-all-conditions',
    conditions: [
      { field: 'job.state', operation: 'equals', expectedValue: 'failed' },
    ],
  },
  user: '{{user}}',
  note: 'run {{run}}',
  alias: '{{alias}}',
  message: '{{message}}',
  priority: 'P2',
  customPriority: '{{level}}',
  tags: ['disk', '{{host}}'],
  alertActions: ['Clean up'],
  responders: [{ type: 'team', id: 'group:default/payments' }],
  extraProperties: { run: '{{run}}' },
  ignoreTagsFromPayload: true,
  ignoreTeamsFromPayload: true,
};

const action = (
  type: IntegrationAction['type'],
  name: string,
  order?: number,
): IntegrationAction => ({ type, name, order, filter: { type: 'match-all' } });

describe('the form of an action', () => {
  it('keeps what it does not show', () => {
    const { action: read, wrong } = readMessageActionForm(
      messageActionForm(CREATE),
      CREATE,
    );
    expect(wrong).toEqual([]);
    expect(JSON.parse(JSON.stringify(read))).toEqual(CREATE);
  });

  it('says of an alert only what its type needs', () => {
    const form = { ...messageActionForm(CREATE), type: 'close' as const };
    const { action: read, wrong } = readMessageActionForm(form, CREATE);
    expect(wrong).toEqual([]);
    expect(JSON.parse(JSON.stringify(read))).toEqual({
      type: 'close',
      name: 'Disks',
      filter: CREATE.filter,
      user: '{{user}}',
      note: 'run {{run}}',
      alias: '{{alias}}',
    });
  });

  it('says what is wrong', () => {
    const form = messageActionForm();
    expect(readMessageActionForm(form).wrong).toEqual([
      '.name',
      '.filter.conditions[0].expectedValue',
    ]);
  });

  it('is asked by type, and moved within it', () => {
    const [a, b, c] = inOrder([
      action('close', 'c'),
      action('create', 'a', 1),
      action('create', 'b', 2),
    ]);
    expect([a.name, b.name, c.name]).toEqual(['a', 'b', 'c']);
    expect(moved([a, b, c], 0, 1)).toEqual([
      { type: 'create', name: 'b', filter: b.filter },
      { type: 'create', name: 'a', filter: a.filter },
      { type: 'close', name: 'c', filter: c.filter },
    ]);
    expect(moved([a, b, c], 0, -1)).toBeUndefined();
    expect(moved([a, b, c], 1, 1)).toBeUndefined();
  });
});
