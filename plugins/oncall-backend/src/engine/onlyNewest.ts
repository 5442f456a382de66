import { LoggerService } from '@backstage/backend-plugin-api';
import { Duty } from './Duty';
import { DutyStore } from './DutyStore';

/**
 * The duty, standing aside while a newer version of it works on the same database.
 *
 * Its own version is announced before the first run, and tried again until that succeeds: a database that is away for a
 * moment while the process starts must not keep it from paging ever after.
 */
export function onlyNewest(
  duty: Duty,
  options: {
    duties: Pick<DutyStore, 'announce' | 'newestVersion'>;
    logger: LoggerService;
  },
): Duty {
  const { duties, logger } = options;
  const { name, version } = duty;
  let isAnnounced = false;
  let isAside = false;
  return {
    ...duty,
    run: async () => {
      if (!isAnnounced) {
        await duties.announce(name, version);
        isAnnounced = true;
      }
      const newest = await duties.newestVersion(name);
      if (newest > version && !isAside) {
        logger.warn(
          'A newer version works on this database; this process stands aside',
          { duty: name, version, newest },
        );
      }
      isAside = newest > version;
      return !isAside && duty.run();
    },
  };
}
