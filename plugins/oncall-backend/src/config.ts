import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  Integration,
  INTEGRATION_TYPES,
  KeyRight,
  KeyScope,
} from '@muster/backstage-plugin-oncall-common';
import { KEY_RIGHTS } from './integrations/keyRights';
import { Deduplication } from './alerts/dedupeKey';
import { IntegrationSettings } from './integrations/syncConfiguredIntegrations';
import {
  DomainLimits,
  readRequestLimits,
} from './opsgenie/requestLimitSettings';
import { readGroup } from './settings/readGroup';
import { readPort } from './settings/readNumber';

/** The settings of this plugin's alerts and integrations, read once at startup. */
export type OnCallSettings = {
  /** Absent: the configuration brings no integrations, and leaves those in the database alone. */
  readonly integrations?: readonly IntegrationSettings[];
  /** Whether messages of Amazon SNS must be signed. */
  readonly verifySnsSignatures: boolean;
  readonly deduplication: Deduplication;
  /** Absent: the Opsgenie-compatible API has no port of its own. */
  readonly opsgenieListener?: { readonly host: string; readonly port: number };
  readonly requestLimits: DomainLimits;
  /** The largest file that can be attached to an alert. */
  readonly maxAttachmentBytes: number;
};

export function readOnCallSettings(config: Config): OnCallSettings {
  const integrations = config.getOptionalConfig('oncall.integrations');
  return {
    integrations: integrations?.keys().map(id => readIntegration(config, id)),
    verifySnsSignatures:
      config.getOptionalBoolean('oncall.amazonSns.verifySignatures') ?? true,
    deduplication: readDeduplication(config),
    opsgenieListener: readListener(config),
    requestLimits: readRequestLimits(config),
    maxAttachmentBytes: readMegabytes(config) * 1024 * 1024,
  };
}

function readListener(config: Config): OnCallSettings['opsgenieListener'] {
  const listener = config.getOptionalConfig('oncall.opsgenie.listener');
  return (
    listener && {
      host: listener.getOptionalString('host') ?? 'localhost',
      port:
        readPort(config, 'oncall.opsgenie.listener.port', { min: 0 }) ??
        listener.getNumber('port'),
    }
  );
}

function readMegabytes(config: Config): number {
  const key = 'oncall.alerts.attachments.maxMegabytes';
  const megabytes = config.getOptionalNumber(key) ?? 10;
  if (!(megabytes > 0 && megabytes <= 100)) {
    throw new InputError(`${key} is ${megabytes}, expected more than 0 to 100`);
  }
  return megabytes;
}

function readDeduplication(config: Config): Deduplication {
  const key = 'oncall.alerts.deduplication';
  const scope = config.getOptionalString(key) ?? 'account';
  if (scope !== 'account' && scope !== 'team') {
    throw new InputError(`${key} is '${scope}', expected account or team`);
  }
  return scope;
}

function readIntegration(root: Config, id: string): IntegrationSettings {
  const entry = `oncall.integrations.${id}`;
  const config = root.getConfig(entry);
  const team = readGroup(root, `${entry}.team`);
  const type = readType(id, config.getOptionalString('type') ?? 'api');
  return {
    id,
    name: config.getOptionalString('name') ?? id,
    type,
    team,
    rights: readRights(config.getOptionalStringArray('rights'), {
      key: `${entry}.rights`,
      type,
    }),
    scope: readScope(id, { scope: config.getOptionalString('scope'), team }),
    key: config.getString('key'),
  };
}

function readRights(
  rights: readonly string[] | undefined,
  { key, type }: { key: string; type: Integration['type'] },
): readonly KeyRight[] | undefined {
  if (!rights) {
    return undefined;
  }
  if (type !== 'api') {
    throw new InputError(
      `${key} is there, expected it only for the type api: a key of the type ${type} may send alerts and nothing else`,
    );
  }
  return rights.map(right => readRight(key, right));
}

function readRight(key: string, right: string): KeyRight {
  const known = KEY_RIGHTS.find(candidate => candidate === right);
  if (!known) {
    throw new InputError(
      `${key} has '${right}', expected only ${KEY_RIGHTS.join(', ')}`,
    );
  }
  return known;
}

function readScope(
  id: string,
  { scope = 'account', team }: { scope?: string; team?: string },
): KeyScope {
  if (scope === 'account' || (scope === 'team' && team)) {
    return scope;
  }
  throw new InputError(
    `oncall.integrations.${id}.scope is '${scope}', expected account, or team together with a team`,
  );
}

function readType(id: string, type: string): Integration['type'] {
  const known = INTEGRATION_TYPES.find(candidate => candidate === type);
  if (!known) {
    throw new InputError(
      `oncall.integrations.${id}.type is '${type}', expected one of ${INTEGRATION_TYPES.join(
        ', ',
      )}`,
    );
  }
  return known;
}
