import { WebhookMapping } from '@muster/backstage-plugin-oncall-common';
import { Fields } from '../reading/Fields';
import { Mutator } from '../testing/Mutator';
import { applyMapping } from './applyMapping';

const BACKUPS: WebhookMapping = {
  rules: [
    {
      does: 'ignore',
      filter: {
        type: 'match-any-condition',
        conditions: [
          {
            field: 'job.environment',
            operation: 'equals',
            expectedValue: 'test',
          },
        ],
      },
    },
    {
      does: 'close',
      filter: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'job.state', operation: 'equals', expectedValue: 'done' },
        ],
      },
    },
    {
      does: 'open',
      filter: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'message', operation: 'contains', expectedValue: 'backup' },
        ],
      },
    },
  ],
  fields: {
    message: 'The backup of {{job.host.substringBefore(".")}} has failed',
    alias: 'backup-{{job.host}}',
    priority: '{{level}}',
    tags: '{{job.environment}}, backup',
    details: { from: '{{_headers.user-agent}}', run: '{{_params.run}}' },
    note: '{{job.result}}',
  },
};

const FAILED = {
  level: 'critical',
  job: {
    host: 'db1.example.com',
    environment: 'prod',
    state: 'failed',
    result: 'tape',
  },
};

const read = (payload: unknown, mapping = BACKUPS) =>
  applyMapping(mapping, {
    payload: Fields.of(payload),
    headers: { 'user-agent': 'bak/1' },
    query: { run: '7' },
  });

describe('applyMapping', () => {
  it('opens an alert from the templates', () => {
    expect(read(FAILED)).toEqual({
      does: 'open',
      rule: 'rule 3, because the message contains "backup"',
      alert: {
        message: 'The backup of db1 has failed',
        alias: 'backup-db1.example.com',
        severity: ['critical'],
        tags: ['prod', 'backup'],
        details: { from: 'bak/1', run: '7' },
      },
    });
  });

  it('makes a tag of every item of a list', () => {
    const fields = { ...BACKUPS.fields, tags: '{{job.tags}}, backup' };
    const job = { ...FAILED.job, tags: ['linux', 'arm64'] };
    expect(read({ ...FAILED, job }, { ...BACKUPS, fields })).toMatchObject({
      alert: { tags: ['linux', 'arm64', 'backup'] },
    });
  });

  it('closes by the first rule that fits', () => {
    const job = { ...FAILED.job, state: 'done' };
    expect(read({ ...FAILED, job })).toMatchObject({
      does: 'close',
      rule: 'rule 2, because the job.state is "done"',
      alias: 'backup-db1.example.com',
      note: 'tape',
    });
  });

  it('ignores what a rule says is to be ignored', () => {
    const job = { ...FAILED.job, environment: 'test' };
    expect(read({ ...FAILED, job }).does).toBe('ignore');
  });

  it('opens an alert when no rule fits', () => {
    expect(read(FAILED, { ...BACKUPS, rules: [] })).toMatchObject({
      does: 'open',
      rule: 'no rule fits, so it opens an alert',
    });
  });

  it('says what could not be filled in', () => {
    expect(read({ job: FAILED.job }).rule).toContain(
      '{{level}}: there is nothing at level',
    );
  });

  it('never fails on 10,000 damaged messages, and explains each', () => {
    const mutator = Mutator.seeded(11);
    const rules = Array.from(
      { length: 10_000 },
      () => read(mutator.damage(FAILED)).rule,
    );
    expect(rules.filter(rule => !rule)).toEqual([]);
  });
});
