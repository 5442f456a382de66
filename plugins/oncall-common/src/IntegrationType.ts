/**
 * The kinds of machines that send alerts. `api` may read and write; every other kind may only send alerts, and each has
 * its own way to write them.
 *
 * @public
 */
export const INTEGRATION_TYPES = [
  'api',
  'prometheus',
  'grafana',
  'datadog',
  'newrelic',
  'cloudwatch',
  'stackdriver',
  'azure',
  'splunk',
  'logstash',
  'elastalert',
  'zabbix',
  'nagios',
  'icinga2',
  'sentry',
  'uptimekuma',
  'uptimerobot',
  'pingdom',
  'pagerduty',
  'email',
  'webhook',
] as const;

/**
 * One of {@link INTEGRATION_TYPES}.
 *
 * @public
 */
export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

/**
 * What people call the machine.
 *
 * @public
 */
export const INTEGRATION_NAMES: Readonly<Record<IntegrationType, string>> = {
  api: 'API',
  prometheus: 'Prometheus',
  grafana: 'Grafana',
  datadog: 'Datadog',
  newrelic: 'New Relic',
  cloudwatch: 'Amazon CloudWatch',
  stackdriver: 'Google Cloud Monitoring',
  azure: 'Azure Monitor',
  splunk: 'Splunk',
  logstash: 'Logstash',
  elastalert: 'ElastAlert',
  zabbix: 'Zabbix',
  nagios: 'Nagios',
  icinga2: 'Icinga',
  sentry: 'Sentry',
  uptimekuma: 'Uptime Kuma',
  uptimerobot: 'UptimeRobot',
  pingdom: 'Pingdom',
  pagerduty: 'PagerDuty Events',
  email: 'E-mail',
  webhook: 'Webhook',
};
