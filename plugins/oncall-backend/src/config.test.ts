import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { generateVAPIDKeys } from 'web-push';
import { readOnCallSettings } from './config';
import { readHeartbeatSettings } from './heartbeats/readHeartbeatSettings';
import { readPagingSettings } from './paging/pagingSettings';

function read(oncall: JsonObject) {
  const config = new ConfigReader({
    app: { baseUrl: 'https://portal.example.com/' },
    oncall,
  });
  return {
    ...readOnCallSettings(config),
    ...readPagingSettings(config),
    ...readHeartbeatSettings(config),
  };
}

const key = 'a-long-random-text';

describe('the settings of the pager', () => {
  it.each<[string, JsonObject]>([
    [
      "oncall.baseUrl is 'portal.example.com'",
      { baseUrl: 'portal.example.com' },
    ],
    [
      "oncall.defaultTeam is 'user:default/ana'",
      { defaultTeam: 'user:default/ana' },
    ],
    ["oncall.defaultTeam is 'group:'", { defaultTeam: 'group:' }],
    [
      "oncall.alerts.deduplication is 'house'",
      { alerts: { deduplication: 'house' } },
    ],
    [
      'oncall.alerts.attachments.maxMegabytes is 101',
      { alerts: { attachments: { maxMegabytes: 101 } } },
    ],
    ['oncall.opsgenie.listener.port', { opsgenie: { listener: {} } }],
    [
      'oncall.opsgenie.listener.port is 70000',
      { opsgenie: { listener: { port: 70000 } } },
    ],
    [
      'oncall.opsgenie.rateLimits.alert.perMinute is 0',
      { opsgenie: { rateLimits: { alert: { perMinute: 0 } } } },
    ],
    [
      "oncall.opsgenie.rateLimits has 'heartbeat'",
      { opsgenie: { rateLimits: { heartbeat: { perMinute: 5 } } } },
    ],
    [
      "oncall.integrations.ci.type is 'jenkins'",
      { integrations: { ci: { key, type: 'jenkins' } } },
    ],
    [
      "oncall.integrations.ci.team is 'component:default/ledger'",
      { integrations: { ci: { key, team: 'component:default/ledger' } } },
    ],
    [
      "oncall.integrations.ci.rights has 'admin'",
      { integrations: { ci: { key, rights: ['admin'] } } },
    ],
    [
      'oncall.integrations.ci.rights is there',
      { integrations: { ci: { key, type: 'grafana', rights: ['read'] } } },
    ],
    [
      "oncall.integrations.ci.scope is 'team'",
      { integrations: { ci: { key, scope: 'team' } } },
    ],
    [
      'oncall.heartbeats.createOnFirstPing.interval is PT30S',
      { heartbeats: { createOnFirstPing: { interval: 'PT30S' } } },
    ],
    [
      'oncall.heartbeats.createOnFirstPing.interval',
      { heartbeats: { createOnFirstPing: {} } },
    ],
    [
      'oncall.email.smtp.port is 99999',
      { email: { from: 'a@b.example', smtp: { host: 'mx', port: 99999 } } },
    ],
    [
      "oncall.push.subject is 'ana@example.com'",
      { push: { subject: 'ana@example.com' } },
    ],
    [
      'The keys of oncall.push.vapid do not belong together',
      {
        push: {
          vapid: { ...generateVAPIDKeys(), publicKey: 'of somebody else' },
        },
      },
    ],
    [
      'The keys of oncall.push.vapid do not belong together',
      { push: { vapid: { ...generateVAPIDKeys(), privateKey: 'short' } } },
    ],
    [
      'oncall.acknowledgeLinks.expiry is PT0S',
      { acknowledgeLinks: { expiry: 'PT0S' } },
    ],
    [
      'oncall.directory.frequency is PT0S',
      { directory: { frequency: { seconds: 0 } } },
    ],
    ['oncall.directory.maxLoss is 2', { directory: { maxLoss: 2 } }],
    [
      'oncall.directory.believeLossAfter is PT-1H',
      { directory: { believeLossAfter: { hours: -1 } } },
    ],
    [
      'oncall.bundling.window is PT-1M',
      { bundling: { window: { minutes: -1 } } },
    ],
    ['oncall.engine.tick is PT0S', { engine: { tick: { seconds: 0 } } }],
    // A timer of Node cannot wait so long, and would not wait at all.
    ['oncall.engine.tick is P30D', { engine: { tick: { days: 30 } } }],
  ])('refuse a wrong value: %s', (problem, oncall) => {
    expect(() => read(oncall)).toThrow(problem);
  });

  it('know a Group however its reference is written, as keys, alerts and permissions do', () => {
    const { defaultTeam, integrations } = read({
      defaultTeam: 'Platform',
      integrations: {
        ci: { key, team: 'Group:Default/Payments', scope: 'team' },
      },
    });

    expect(defaultTeam).toBe('group:default/platform');
    expect(integrations).toMatchObject([{ team: 'group:default/payments' }]);
  });

  it('are what they are meant to be when there are none', () => {
    expect(read({})).toMatchObject({
      portalUrl: 'https://portal.example.com',
      deduplication: 'account',
      verifySnsSignatures: true,
      maxAttachmentBytes: 10 * 1024 * 1024,
      withNotifications: true,
      push: { subject: 'https://portal.example.com/' },
      webhook: { allowPrivateAddresses: false },
      directoryFrequency: { seconds: 60 },
      directoryGuard: { maxLoss: 0.5 },
    });
  });

  it('take a pair of keys for pushes', () => {
    const vapid = generateVAPIDKeys();

    expect(read({ push: { vapid: { ...vapid } } }).push?.keys).toEqual(vapid);
  });
});
