import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HumanDuration } from '@backstage/types';
import { Duration } from 'luxon';

/** A duration of the configuration that means something; a wrong one stops the start and is named. */
export function readDuration(
  config: Config,
  key: string,
  bounds: {
    readonly otherwise: HumanDuration;
    readonly min: HumanDuration;
    readonly max?: HumanDuration;
  },
): HumanDuration {
  if (!config.has(key)) {
    return bounds.otherwise;
  }
  const human = readDurationFromConfig(config, { key });
  const duration = Duration.fromObject(human);
  const min = Duration.fromObject(bounds.min);
  const max = bounds.max && Duration.fromObject(bounds.max);
  if (duration < min || (max && duration > max)) {
    throw new InputError(
      `${key} is ${duration.toISO()}, expected at least ${min.toISO()}${
        max ? ` and at most ${max.toISO()}` : ''
      }`,
    );
  }
  return human;
}
