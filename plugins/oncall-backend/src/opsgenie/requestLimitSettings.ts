import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { OPSGENIE_DOMAINS, OpsgenieDomain } from './OpsgenieDomain';
import { RequestLimit } from '../TokenBucket';

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
  const settings = config.getOptionalConfig('oncall.opsgenie.rateLimits');
  refuseUnknown(settings?.keys() ?? []);
  const limitsOf = (domain: OpsgenieDomain) =>
    readDomain(DEFAULTS[domain], settings?.getOptionalConfig(domain));
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

function readDomain(
  defaults: Limits,
  config: Config | undefined,
): readonly RequestLimit[] {
  const read = (name: keyof Limits) =>
    config?.getOptionalNumber(name) ?? defaults[name];
  return [
    { limit: read('perMinute'), periodInSeconds: 60 },
    { limit: read('perSecond'), periodInSeconds: 1 },
  ];
}

function refuseUnknown(domains: readonly string[]): void {
  const known: readonly string[] = OPSGENIE_DOMAINS;
  const unknown = domains.find(domain => !known.includes(domain));
  if (unknown !== undefined) {
    throw new InputError(
      `oncall.opsgenie.rateLimits has '${unknown}', expected only ${known.join(
        ', ',
      )}`,
    );
  }
}
