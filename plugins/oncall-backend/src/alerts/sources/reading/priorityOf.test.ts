import { PriorityTable } from '@muster/backstage-plugin-oncall-common';
import { alertSources, findSource } from '../alertSources';
import { readExample } from '../testing/readExample';
import { Fields } from './Fields';
import { priorityOf } from './priorityOf';
import { readSource } from './readSource';

const usual: PriorityTable = {
  severities: { critical: 'P1', warning: 'P4' },
  otherwise: 'P3',
};

describe('priorityOf', () => {
  it.each([
    ['a word of the table, in whatever case', [' Warning '], 'P4'],
    ['a word that is not in the table but known', ['fatal'], 'P1'],
    ['the first word that is known', ['banana', undefined, 'minor'], 'P4'],
    ['a word that nobody knows', ['banana'], 'P3'],
    ['a word that every object knows', ['constructor'], 'P3'],
    ['nothing', [], 'P3'],
  ])('takes %s', (_, severity, priority) => {
    expect(priorityOf({ severity }, { usual })).toEqual({ priority });
  });

  it('takes the most urgent of the parts when the whole says nothing', () => {
    const severityOfParts = [['warning'], [undefined], ['critical']];
    const alert = { severity: [undefined], severityOfParts };
    expect(priorityOf(alert, { usual }).priority).toBe('P1');
    // Also where a person has turned things round.
    const chosen: PriorityTable = {
      severities: { critical: 'P5', warning: 'P2' },
    };
    expect(priorityOf(alert, { usual, chosen })).toEqual({
      priority: 'P2',
      reason: '"warning" is P2 here',
    });
  });

  it('takes what a person says before what the tool means, and says so', () => {
    const chosen: PriorityTable = {
      severities: { warning: 'P2', banana: 'P5' },
      otherwise: 'P4',
    };
    const read = (...severity: string[]) =>
      priorityOf({ severity }, { usual, chosen });
    expect(read('warning').priority).toBe('P2');
    expect(read('banana').priority).toBe('P5');
    expect(read('critical')).toEqual({ priority: 'P1' });
    expect(read('kiwi')).toEqual({
      priority: 'P4',
      reason: 'anything else is P4 here',
    });
  });
});

describe('messages of real tools', () => {
  it.each([
    ['prometheus', 'alertmanager-v4-two-firing', 'critical'],
    ['grafana', 'grafana-unified-three-firing', 'critical'],
    ['datadog', 'datadog-triggered', 'p1'],
    ['newrelic', 'newrelic-workflow-activated', 'critical'],
    ['azure', 'azure-monitor-fired', 'sev3'],
    ['pingdom', 'pingdom-down', 'high'],
    ['pagerduty', 'pagerduty-events-v2-trigger', 'critical'],
    ['zabbix', 'zabbix-problem', 'average'],
    ['uptimerobot', 'uptimerobot-down', 'down'],
  ])('of %s have the priority of the integration', (type, example, word) => {
    const source = findSource(type);
    if (!source) {
      throw new Error(`No source ${type}`);
    }
    const payload = Fields.of(readExample(example));
    const [decision] = readSource(
      source,
      {
        payload,
        headers: {},
        query: {},
        priorities: { severities: { [word]: 'P4' } },
      },
      '',
    );
    expect(decision).toMatchObject({
      does: 'open',
      rule: expect.stringMatching(new RegExp(`; "${word}" is P4 here$`)),
      alert: { priority: 'P4' },
    });
  });

  it.each([
    ['cloudwatch', 'cloudwatch-sns-alarm'],
    ['stackdriver', 'gcp-stackdriver-open'],
    ['email', 'inbound-email'],
    ['splunk', 'splunk-saved-search'],
    ['elastalert', 'elastalert-minimal'],
  ])('of %s, which say nothing, have it too', (type, example) => {
    const source = findSource(type);
    const payload = Fields.of(readExample(example));
    const priorities: PriorityTable = { severities: {}, otherwise: 'P5' };
    const message = { payload, headers: {}, query: {}, priorities };
    expect(source && readSource(source, message, '')).toMatchObject([
      { does: 'open', alert: { priority: 'P5' } },
    ]);
  });
});

describe('the table of every tool', () => {
  it.each(alertSources.map(source => [source.type, source.priorities]))(
    'of %s has words in lower case that people can find',
    (_, { severities, otherwise }) => {
      const words = Object.keys(severities);
      expect(words.map(word => word.trim().toLowerCase())).toEqual(words);
      expect(otherwise).toBeDefined();
    },
  );
});
