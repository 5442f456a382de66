import {
  AuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { HumanDuration } from '@backstage/types';
import { DateTime } from 'luxon';
import { Paging } from '../engine/Paging';
import { keepDirectoryInSync } from './keepDirectoryInSync';
import { syncDirectory } from './syncDirectory';

/** Copies people, teams and services out of the catalog at a steady pace, and then what its files say. */
export function followCatalog(options: {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly scheduler: SchedulerService;
  readonly lifecycle: LifecycleService;
  readonly logger: LoggerService;
  readonly paging: Paging;
  readonly frequency: HumanDuration;
  readonly syncFiles: () => Promise<void>;
  readonly clock: () => DateTime;
}): Promise<void> {
  const { paging, clock } = options;
  return keepDirectoryInSync({
    ...options,
    sync: async () => {
      const synced = await syncDirectory({
        ...options,
        store: paging.directory,
        guard: paging.directoryGuard,
        onChanged: paging.rosterChanged,
        now: clock(),
      });
      // A catalog that is not believed about people is not believed about files.
      if (synced.ok) {
        await options.syncFiles();
      }
      return synced;
    },
  });
}
