import { InputError } from '@backstage/errors';
import {
  Integration,
  KeyRight,
  KeyScope,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { ConfiguredIntegrationStore } from './ConfiguredIntegrationStore';
import { hashKey, keyHint } from './integrationKey';
import { rightsFor } from './keyRights';

/** An entry of `oncall.integrations`. */
export type IntegrationSettings = {
  /** The name of the entry. */
  readonly id: string;
  readonly name: string;
  readonly type: Integration['type'];
  readonly team?: string;
  /** What an API key may do; read, write and delete when absent. */
  readonly rights?: readonly KeyRight[];
  /** `account` when absent. */
  readonly scope?: KeyScope;
  readonly key: string;
};

/** Writes the integrations of the configuration to the database, so that all keys are found in one place. */
export async function syncConfiguredIntegrations(options: {
  /** Absent: the configuration says nothing, and what another process brought stays. */
  settings: readonly IntegrationSettings[] | undefined;
  store: ConfiguredIntegrationStore;
  now: DateTime;
}): Promise<void> {
  const { settings, store, now } = options;
  if (!settings) {
    return;
  }
  refuseSharedKeys(settings);
  await store.replace(
    settings.map(({ id, key, rights, scope = 'account', ...facts }) => ({
      ...facts,
      rights: rightsFor(facts.type, rights),
      scope,
      id: `config-${id}`,
      configId: id,
      keyHash: hashKey(key),
      keyHint: keyHint(key),
      createdAt: now,
    })),
    now,
  );
}

function refuseSharedKeys(settings: readonly IntegrationSettings[]): void {
  const owners = new Map<string, string>();
  for (const { id, key } of settings) {
    const other = owners.get(key);
    if (other !== undefined) {
      throw new InputError(
        `oncall.integrations.${other} and oncall.integrations.${id} have the same key, expected one key each`,
      );
    }
    owners.set(key, id);
  }
}
