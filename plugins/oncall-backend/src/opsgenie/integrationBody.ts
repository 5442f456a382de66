import {
  INTEGRATION_TYPES,
  IntegrationType,
  KeyRight,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import {
  namesOf,
  naming,
  optionalFlag,
  optionalNaming,
  optionalText,
  requiredText,
} from './OpsgenieBody';

/** The names of Opsgenie; others are ours as they are. */
const TYPE_NAMES: Readonly<Partial<Record<IntegrationType, string>>> = {
  api: 'API',
  prometheus: 'Prometheus',
  grafana: 'Grafana',
  datadog: 'Datadog',
  newrelic: 'NewRelicV2',
  cloudwatch: 'CloudWatch',
  stackdriver: 'GoogleStackdriver',
  splunk: 'Splunk',
  logstash: 'Logstash',
  zabbix: 'Zabbix',
  nagios: 'NagiosV2',
  icinga2: 'Icinga2',
  sentry: 'Sentry',
  uptimerobot: 'UptimeRobot',
  pingdom: 'Pingdom',
  pagerduty: 'PagerDutyCompatibility',
  email: 'Email',
  webhook: 'Webhook',
};

/** Older and newer versions of the same integration in Opsgenie. */
const OTHER_NAMES: Readonly<Record<string, IntegrationType>> = {
  grafanav2: 'grafana',
  newrelic: 'newrelic',
  nagios: 'nagios',
  nagiosxi: 'nagios',
  nagiosxiv2: 'nagios',
  stackdriver: 'stackdriver',
};

const type = requiredText.transform((text = '', context) => {
  const name = text.toLowerCase();
  const known =
    INTEGRATION_TYPES.find(one => opsgenieType(one).toLowerCase() === name) ??
    OTHER_NAMES[name];
  if (!known) {
    const names = INTEGRATION_TYPES.map(opsgenieType).join(', ');
    context.addIssue(`must be one of ${names}`);
  }
  return known ?? 'api';
});

/** Whoever asks for silence must not be answered with success and be paged. */
const silence = optionalFlag.refine(asked => asked !== true, {
  error:
    'must be false: integrations keep no alert from people here; a notification policy with suppress does (POST /v2/policies)',
});

/** The body of creating and replacing an integration. Unknown keys are dropped. */
export const integrationBody = z.object({
  type,
  name: requiredText,
  ownerTeam: optionalNaming,
  responders: z
    .array(naming, { error: 'must be a list of objects' })
    .nullish()
    .transform(values => values?.filter(one => namesOf(one).length > 0) ?? []),
  enabled: optionalFlag,
  allowReadAccess: optionalFlag,
  allowWriteAccess: optionalFlag,
  allowDeleteAccess: optionalFlag,
  allowConfigurationAccess: optionalFlag,
  suppressNotifications: silence,
  /** An existing key to keep, which Opsgenie does not know. */
  apiKey: optionalText,
});

export const authenticateBody = z.object({ type: optionalText });

export type IntegrationBody = z.infer<typeof integrationBody>;

/** What the flags of a body say; as in Opsgenie, everything but configuration is allowed unless the body forbids it. */
export function rightsOf(body: IntegrationBody): readonly KeyRight[] {
  const {
    allowReadAccess: read = true,
    allowWriteAccess: write = true,
    allowDeleteAccess = true,
    allowConfigurationAccess: configure = false,
  } = body;
  const flags = { read, write, delete: allowDeleteAccess, configure };
  const all = ['read', 'write', 'delete', 'configure'] as const;
  return all.filter(right => flags[right]);
}

/** The name of a type in Opsgenie, or our own where Opsgenie had none. */
export function opsgenieType(ours: IntegrationType): string {
  return TYPE_NAMES[ours] ?? ours;
}
