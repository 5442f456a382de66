import {
  HttpAuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { SourceRoom } from '../alerts/sources/receiveMessage';
import { OnCallSettings } from '../config';
import { OnCallRouter } from '../OnCallRouter';
import { ConfiguredIntegrationStore } from './ConfiguredIntegrationStore';
import { IntegrationMessageStore } from './IntegrationMessageStore';
import { IntegrationRoom } from './IntegrationRoom';
import { addIntegrationRoutes } from './integrationRoutes';
import { IntegrationStore } from './IntegrationStore';
import { KeyRing } from './KeyRing';
import { LastMessages } from './LastMessages';
import { addReadingRoutes } from './readingRoutes';
import { seeConfiguredIntegrations } from './seeConfiguredIntegrations';
import { syncConfiguredIntegrations } from './syncConfiguredIntegrations';
import { WebhookMappings } from './WebhookMappings';

/** Integrations: their keys, how their messages are read, and their routes. */
export async function assembleIntegrations(
  options: Omit<
    IntegrationRoom,
    'store' | 'configured' | 'messages' | 'keyRing'
  > & {
    knex: Knex;
    settings: OnCallSettings;
    logger: LoggerService;
    scheduler: SchedulerService;
    submit: (request: AlertRequest) => Promise<AlertRequestResult>;
    router: OnCallRouter;
    httpAuth: HttpAuthService;
  },
): Promise<{
  readonly room: IntegrationRoom;
  readonly sourceRoom: SourceRoom;
  /** Others have changed integrations. */
  readonly forget: () => void;
  /** Resolves when what was received is kept. */
  readonly stop: () => Promise<void>;
}> {
  const { knex, settings, logger, submit, clock } = options;
  const { router, httpAuth } = options;
  const store = IntegrationStore.create(knex);
  const messages = IntegrationMessageStore.create(knex);
  const keyRing = KeyRing.create({ store, logger });
  const mappings = WebhookMappings.create({ store: messages, clock });
  const lastMessages = LastMessages.create({ store: messages, logger });
  const configured = ConfiguredIntegrationStore.create(knex);
  const fromConfig = { settings: settings.integrations, store: configured };
  await syncConfiguredIntegrations({ ...fromConfig, now: clock() });
  await seeConfiguredIntegrations({ ...options, ...fromConfig });
  const stores = { store, configured, messages };
  const room: IntegrationRoom = { ...options, ...stores, keyRing };
  const sourceRoom: SourceRoom = { submit, mappings, lastMessages, clock };
  addIntegrationRoutes(router, { room, httpAuth });
  addReadingRoutes(router, { room: { ...room, ...sourceRoom }, httpAuth });
  return {
    room,
    sourceRoom,
    forget: () => {
      keyRing.forget();
      mappings.forget();
    },
    stop: () => lastMessages.stop(),
  };
}
