import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IntegrationSettings } from './integrations/syncConfiguredIntegrations';

/** The settings of this plugin's alerts and integrations, read once at startup. */
export type OnCallSettings = {
  /** Absent: the configuration brings no integrations, and leaves those in the database alone. */
  readonly integrations?: readonly IntegrationSettings[];
  /** Absent: the Opsgenie-compatible API has no port of its own. */
  readonly opsgenieListener?: { readonly host: string; readonly port: number };
};

export function readOnCallSettings(config: Config): OnCallSettings {
  const integrations = config.getOptionalConfig('oncall.integrations');
  const listener = config.getOptionalConfig('oncall.opsgenie.listener');
  return {
    integrations: integrations
      ?.keys()
      .map(id => readIntegration(id, integrations.getConfig(id))),
    opsgenieListener: listener && {
      host: listener.getOptionalString('host') ?? 'localhost',
      port: listener.getNumber('port'),
    },
  };
}

function readIntegration(id: string, config: Config): IntegrationSettings {
  return {
    id,
    name: config.getOptionalString('name') ?? id,
    type: readType(id, config.getOptionalString('type') ?? 'api'),
    team: config.getOptionalString('team'),
    key: config.getString('key'),
  };
}

function readType(id: string, type: string): Integration['type'] {
  if (type !== 'api' && type !== 'prometheus' && type !== 'grafana') {
    throw new InputError(
      `oncall.integrations.${id}.type is '${type}', expected one of api, prometheus, grafana`,
    );
  }
  return type;
}
