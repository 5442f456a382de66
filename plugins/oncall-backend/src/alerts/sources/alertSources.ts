import { AlertSource, SourceType } from './AlertSource';
import { azure } from './azure';
import { cloudwatch } from './cloudwatch';
import { datadog } from './datadog';
import { elastalert } from './elastalert';
import { email } from './email';
import { grafana } from './grafana';
import { icinga2 } from './icinga2';
import { logstash } from './logstash';
import { nagios } from './nagios';
import { newrelic } from './newrelic';
import { pagerduty } from './pagerduty';
import { pingdom } from './pingdom';
import { prometheus } from './prometheus';
import { sentry } from './sentry';
import { splunk } from './splunk';
import { stackdriver } from './stackdriver';
import { uptimekuma } from './uptimekuma';
import { uptimerobot } from './uptimerobot';
import { webhook } from './webhook';
import { zabbix } from './zabbix';

const SOURCES: Readonly<Record<SourceType, AlertSource>> = {
  prometheus,
  grafana,
  datadog,
  newrelic,
  cloudwatch,
  stackdriver,
  azure,
  splunk,
  logstash,
  elastalert,
  zabbix,
  nagios,
  icinga2,
  sentry,
  uptimekuma,
  uptimerobot,
  pingdom,
  pagerduty,
  email,
  webhook,
};

/** All sources, in the order in which they are offered. */
export const alertSources: readonly AlertSource[] = Object.values(SOURCES);

const BY_NAME = new Map(
  alertSources.flatMap(source =>
    [source.type, ...(source.alsoAt ?? [])].map(name => [name, source]),
  ),
);

/** The source that a path names; clients of Opsgenie write some names in their own way. */
export function findSource(name: string): AlertSource | undefined {
  return BY_NAME.get(name.toLowerCase());
}
