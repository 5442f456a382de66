import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** A number of the configuration that means something; a wrong one stops the start and is named. */
export function readNumber(
  config: Config,
  key: string,
  bounds: {
    readonly min: number;
    readonly max?: number;
    readonly isWhole?: boolean;
  },
): number | undefined {
  const value = config.getOptionalNumber(key);
  const { min, max = Infinity, isWhole = false } = bounds;
  if (
    value !== undefined &&
    !(value >= min && value <= max && (!isWhole || Number.isInteger(value)))
  ) {
    const kind = isWhole ? 'a whole number' : 'a number';
    const range = max === Infinity ? `at least ${min}` : `${min} to ${max}`;
    throw new InputError(`${key} is ${value}, expected ${kind}, ${range}`);
  }
  return value;
}

/** The number of a port; 0 is any free one where that makes sense. */
export function readPort(
  config: Config,
  key: string,
  { min }: { readonly min: 0 | 1 },
): number | undefined {
  return readNumber(config, key, { min, max: 65535, isWhole: true });
}
