import {
  HttpRouterService,
  LifecycleService,
  RootHttpRouterService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { SnsGate } from '../alerts/sources/sns/SnsGate';
import { OnCallSettings } from '../config';
import { RosterCache } from '../directory/RosterCache';
import { TeamDescriptionStore } from '../teams/TeamDescriptionStore';
import { forgetRequestStatuses } from './forgetRequestStatuses';
import { mountOpsgenie } from './mountOpsgenie';
import { OpsgenieApi } from './OpsgenieApi';
import { OpsgenieListener } from './OpsgenieListener';
import { opsgenieRoutes } from './opsgenieRoutes';
import { RequestLimits } from './RequestLimits';
import { RequestStatusStore } from './RequestStatusStore';

type RoutesOptions = Parameters<typeof opsgenieRoutes>[0];

/**
 * The Opsgenie-compatible API: its routes behind keys and limits, at the root of the host, under the plugin's path and, where
 * the configuration wants one, on a port of its own.
 */
export async function assembleOpsgenie(
  options: Omit<
    RoutesOptions,
    'statuses' | 'snsGate' | 'requestLimits' | 'teamDescriptions'
  > & {
    knex: Knex;
    settings: OnCallSettings;
    rosters: RosterCache;
    httpRouter: HttpRouterService;
    rootHttpRouter: RootHttpRouterService;
    lifecycle: LifecycleService;
    scheduler: SchedulerService;
  },
): Promise<{
  /** Opens the port of its own; fails when it cannot be opened. */
  readonly listen: () => Promise<void>;
}> {
  const { settings, integrations, roster, lifecycle, logger, clock } = options;
  const { requestLimits, maxAttachmentBytes } = settings;
  const statuses = RequestStatusStore.create(options.knex);
  const api = OpsgenieApi.create({
    routes: opsgenieRoutes({
      ...options,
      statuses,
      teamDescriptions: TeamDescriptionStore.create(options.knex),
      requestLimits,
      snsGate: SnsGate.create({
        verifySignatures: settings.verifySnsSignatures,
        fetch,
        logger,
        clock,
      }),
    }),
    keyRing: integrations.keyRing,
    limits: RequestLimits.create({ domains: requestLimits }),
    lookAgain: () => options.rosters.forget(),
    maxUploadBytes: maxAttachmentBytes,
    maintenanceOf: async (integrationId, now) => {
      const { maintenance } = await roster(now);
      return maintenance.ofIntegration(integrationId, now);
    },
    clock,
    logger,
  });
  mountOpsgenie({ ...options, api });
  await forgetRequestStatuses({ ...options, statuses });
  return {
    listen: async () => {
      if (settings.opsgenieListener) {
        const listener = OpsgenieListener.create({
          ...settings.opsgenieListener,
          api,
          logger,
        });
        await listener.start();
        lifecycle.addShutdownHook(() => listener.stop());
      }
    },
  };
}
