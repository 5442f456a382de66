import {
  AuthService,
  DiscoveryService,
  LifecycleService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { IncidentsClient } from '@muster/backstage-plugin-incidents-common';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { KeyedMonitoringTool } from './oncall/KeyedMonitoringTool';
import { SeedContext } from './SeedContext';
import { StoryStore } from './StoryStore';
import { StoryVoices } from './StoryVoices';
import { tellStory } from './tellStory';

/** Tells the story after the start; a portal that waited for its own story would never start. */
export function tellStoryInBackground(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  store: StoryStore;
  /** The key of the demo portal for monitoring tools. */
  key: string;
  clock: () => DateTime;
}): void {
  const { auth, discovery, lifecycle, logger, store, key, clock } = options;
  const stopping = new AbortController();
  const createContext = (now: DateTime): SeedContext => ({
    onCall: new OnCallClient({ discoveryApi: discovery }),
    incidents: new IncidentsClient({ discoveryApi: discovery }),
    voices: new StoryVoices({ auth, discovery }),
    monitoring: new KeyedMonitoringTool({ discovery, key }),
    addressOfAction: async () =>
      `${await discovery.getBaseUrl('demo')}/actions`,
    now,
    clock,
  });
  const telling = { store, createContext, clock, logger };

  lifecycle.addStartupHook(() => {
    tellStory({ ...telling, signal: stopping.signal }).catch(error =>
      logger.error('The story could not be told', error),
    );
  });
  lifecycle.addShutdownHook(() => stopping.abort());
}
