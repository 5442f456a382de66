import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  ActionHook,
  ActionHookInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { isPrivateHost } from '../paging/channels/publicAddress';
import { ActionHookStore } from './ActionHookStore';

/** What the use cases of action hooks work with. */
export type ActionHookRoom = {
  readonly hooks: ActionHookStore;
  readonly integrations: IntegrationStore;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
  /** Otherwise nothing inside the company's network is called. */
  readonly allowPrivateAddresses: boolean;
};

/** The hook, or 404. */
export async function existingHook(
  { hooks }: ActionHookRoom,
  id: string,
): Promise<ActionHook> {
  return (await hooks.find(id)) ?? refuseUnknown(id);
}

/** There is none, or none any more. */
export function refuseUnknown(id: string): never {
  throw new NotFoundError(`No action hook with id ${id}`);
}

/** What a person wrote, checked: a name, an address of the web, an integration that exists. */
export async function hookFromInput(
  { integrations, allowPrivateAddresses }: ActionHookRoom,
  { action, integrationId, url, enabled }: ActionHookInput,
): Promise<ActionHookInput> {
  const name = action.trim();
  if (name === '') {
    throw new InputError('action is empty, expected the name of an action');
  }
  if (integrationId && !(await integrations.find(integrationId))) {
    throw new InputError(
      `integrationId is ${integrationId}, and no integration has this id`,
    );
  }
  const address = url.trim();
  if (!URL.canParse(address) || !/^https?:/i.test(address)) {
    throw new InputError(
      `url is '${url}', expected an address such as https://runner.example.com/restart`,
    );
  }
  // What a name leads to is checked with every call.
  if (!allowPrivateAddresses && isPrivateHost(new URL(address).hostname)) {
    throw new InputError(
      `url is '${url}', a private address; allow it with oncall.webhook.allowPrivateAddresses`,
    );
  }
  return { action: name, integrationId, url: address, enabled };
}

/** Writes a change to the audit log; the address may contain a secret, so it is left out. */
export function changeHook<T>(
  { auditor }: ActionHookRoom,
  options: { eventId: string; actor: string; id: string; action: string },
  change: () => Promise<T>,
): Promise<T> {
  const { eventId, actor, id, action } = options;
  const meta = { hookId: id, action };
  return audited(auditor, { eventId, actor, meta }, change);
}
