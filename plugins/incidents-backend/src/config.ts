import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { Duration } from 'luxon';

/** What differs from house to house. */
export type IncidentsSettings = {
  /** How old the copy of the catalog's service graph may be. */
  readonly graphRefresh: Duration;
  /** How far related services are followed. */
  readonly maxHops: number;
  /** How often planned side effects are looked for; a change looks at once. */
  readonly reactionsTick: Duration;
};

const DEFAULTS: IncidentsSettings = {
  graphRefresh: Duration.fromObject({ seconds: 60 }),
  maxHops: 2,
  reactionsTick: Duration.fromObject({ seconds: 2 }),
};

/** Reads `incidents` of app-config. */
export function readSettings(config: RootConfigService): IncidentsSettings {
  const maxHops =
    config.getOptionalNumber('incidents.serviceGraph.maxHops') ??
    DEFAULTS.maxHops;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > 5) {
    throw new InputError(
      `incidents.serviceGraph.maxHops is ${maxHops}, expected a whole number from 1 to 5`,
    );
  }
  return {
    maxHops,
    graphRefresh: readDuration(
      config,
      'incidents.serviceGraph.refresh',
      DEFAULTS.graphRefresh,
    ),
    reactionsTick: readDuration(
      config,
      'incidents.reactions.tick',
      DEFAULTS.reactionsTick,
    ),
  };
}

/** A second at least: less would keep the machine busy with nothing. */
function readDuration(
  config: RootConfigService,
  key: string,
  fallback: Duration,
): Duration {
  if (!config.has(key)) {
    return fallback;
  }
  const duration = Duration.fromObject(readDurationFromConfig(config, { key }));
  if (duration < Duration.fromObject({ seconds: 1 })) {
    throw new InputError(
      `${key} is ${duration.toISO()}, expected at least PT1S`,
    );
  }
  return duration;
}
