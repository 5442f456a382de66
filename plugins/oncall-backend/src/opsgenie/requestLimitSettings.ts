import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { OPSGENIE_DOMAINS, OpsgenieDomain } from './OpsgenieDomain';
import { readNumber } from '../settings/readNumber';
import { RequestLimit } from '../TokenBucket';

const KEY = 'oncall.opsgenie.rateLimits';

/** The limits of each domain: one for a minute, one for a second. */
export type DomainLimits = Readonly<
  Record<OpsgenieDomain, readonly RequestLimit[]>
>;

type Limits = { readonly perMinute: number; readonly perSecond: number };

/** More than a database takes: an alert is not refused because there are many. */
const SENDING: Limits = { perMinute: 1_000_000, perSecond: 50_000 };

const ASKING: Limits = { perMinute: 6000, perSecond: 200 };

const DEFAULTS: Readonly<Record<OpsgenieDomain, Limits>> = {
  alert: SENDING,
  heartbeat: SENDING,
  integration: SENDING,
  email: SENDING,
  configuration: ASKING,
  incident: ASKING,
  search: ASKING,
  'schedule-oncalls': ASKING,
  'integration-configuration': ASKING,
};

/** `oncall.opsgenie.rateLimits`, by domain; what is not set keeps its generous default. */
export function readRequestLimits(config: Config): DomainLimits {
  refuseUnknown(config.getOptionalConfig(KEY)?.keys() ?? []);
  const limitsOf = (domain: OpsgenieDomain) => readDomain(config, domain);
  return {
    alert: limitsOf('alert'),
    heartbeat: limitsOf('heartbeat'),
    integration: limitsOf('integration'),
    configuration: limitsOf('configuration'),
    incident: limitsOf('incident'),
    email: limitsOf('email'),
    search: limitsOf('search'),
    'schedule-oncalls': limitsOf('schedule-oncalls'),
    'integration-configuration': limitsOf('integration-configuration'),
  };
}

/** Less than one request would be none, for ever. */
function readDomain(
  config: Config,
  domain: OpsgenieDomain,
): readonly RequestLimit[] {
  const read = (name: keyof Limits) =>
    readNumber(config, `${KEY}.${domain}.${name}`, { min: 1 }) ??
    DEFAULTS[domain][name];
  return [
    { limit: read('perMinute'), periodInSeconds: 60 },
    { limit: read('perSecond'), periodInSeconds: 1 },
  ];
}

function refuseUnknown(domains: readonly string[]): void {
  // Signs of life are never held back, so there is nothing to set.
  const known: readonly string[] = OPSGENIE_DOMAINS.filter(
    domain => domain !== 'heartbeat',
  );
  const unknown = domains.find(domain => !known.includes(domain));
  if (unknown !== undefined) {
    throw new InputError(
      `${KEY} has '${unknown}', expected only ${known.join(', ')}`,
    );
  }
}
