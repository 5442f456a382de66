import {
  IntegrationReading,
  MessagePreview,
  MessageTrial,
  OnCallIntegrationMessagesApi,
} from '@muster/backstage-plugin-oncall-common';
import { fakeIntegrationList } from './fakeIntegrationList';
import { FakePager } from './FakePager';

export function fakeIntegrationMessages(
  pager: FakePager,
): OnCallIntegrationMessagesApi {
  const integrations = fakeIntegrationList(pager);
  const readingOf = (id: string) => pager.world.readings[id] ?? {};
  const read = (id: string, reading: IntegrationReading) =>
    pager.change({ readings: { ...pager.world.readings, [id]: reading } });
  return {
    getIntegrationReading: async id => readingOf(id),
    saveWebhookMapping: async (id, mapping) => {
      read(id, { ...readingOf(id), mapping });
      return mapping;
    },
    deleteWebhookMapping: async id => {
      const { mapping, ...reading } = readingOf(id);
      read(id, reading);
    },
    saveIntegrationActions: async (id, actions) => {
      integrations.change(id, { actions });
      return actions;
    },
    previewMessage: async (_id, trial) => [previewOf(trial)],
    sendTestAlert: async () => {
      const [{ id: alertId }] = pager.world.alerts;
      const said = { rule: 'a test', alias: 'test', alertId };
      return [{ ...said, does: 'open', outcome: 'done' }];
    },
  };
}

function previewOf({ actions, mapping }: MessageTrial): MessagePreview {
  const said = actions?.at(-1) ?? mapping?.fields;
  return {
    does: 'open',
    rule: 'no rule fits, so it opens an alert',
    alias: 'fake',
    alert: {
      message: said?.message ?? 'A message',
      alias: 'fake',
      priority: 'P3',
      source: 'Webhook',
      tags: [],
      details: {},
    },
  };
}
