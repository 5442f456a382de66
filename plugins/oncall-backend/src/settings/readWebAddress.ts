import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** An address that phones can open, without a slash at the end. */
export function readWebAddress(
  config: Config,
  key: string,
): string | undefined {
  const text = config.getOptionalString(key);
  if (text !== undefined && !/^https?:$/.test(protocolOf(text) ?? '')) {
    throw new InputError(
      `${key} is '${text}', expected a web address, for example https://portal.example.com/api/oncall`,
    );
  }
  return text?.replace(/\/+$/, '');
}

/** Undefined for what is no address at all. */
export function protocolOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).protocol : undefined;
}
