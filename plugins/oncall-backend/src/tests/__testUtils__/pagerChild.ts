/**
 * A whole pager in a process of its own, for tests that kill, freeze and outlive it: the real plugin on the database that
 * its parent names, with its own listener for alerts. `PagerProcess` is its parent.
 */
import createKnex, { Knex } from 'knex';
import { JsonObject } from '@backstage/types';
import { DateTime, Duration } from 'luxon';
import { DutyStore } from '../../engine/DutyStore';
import { startPager } from './startPager';

/** What a pager is started with. */
export type PagerChildOptions = {
  readonly database: Knex.Config;
  /** The section `oncall` of the configuration. */
  readonly config: JsonObject;
  /** Its clock is ahead of the real one by this. */
  readonly aheadMilliseconds: number;
  /** It believes that the rules of its duties are newer by this many versions. */
  readonly newerBy: number;
};

process.once('message', (options: PagerChildOptions) => {
  start(options).then(
    () => process.send?.({ ready: true }),
    error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});

// Nobody cleans up behind a parent that died.
process.once('disconnect', () => process.exit(0));

async function start(options: PagerChildOptions): Promise<void> {
  const ahead = Duration.fromMillis(options.aheadMilliseconds);
  raiseDutyVersions(options.newerBy);
  await startPager({
    knex: createKnex(options.database),
    config: options.config,
    runsEngine: true,
    time: () => DateTime.utc().plus(ahead),
  });
}

/** To itself such a process is as new as any; to all others it is newer. */
function raiseDutyVersions(by: number): void {
  const { announce, newestVersion } = DutyStore.prototype;
  DutyStore.prototype.announce = function announceNewer(name, version) {
    return announce.call(this, name, version + by);
  };
  DutyStore.prototype.newestVersion = async function newestSeen(name) {
    return (await newestVersion.call(this, name)) - by;
  };
}
