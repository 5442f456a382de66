import { BasicPermission } from '@backstage/plugin-permission-common';
import { Integration, KeyRight } from '@muster/backstage-plugin-oncall-common';

/** A machine that calls with the key of an integration. */
export type KeyCaller = {
  readonly principal: {
    readonly type: 'key';
    /** How it is named in logs. */
    readonly subject: string;
    readonly rights: readonly KeyRight[];
    /** The only team that it reaches; absent where it reaches everything. */
    readonly team?: string;
  };
};

/** Its alerts and its signs of life are the everyday work of a machine; everything else decides who is paged. */
const EVERYDAY = /^oncall\.(alert|heartbeat)\./;

export function keyCaller(integration: Integration): KeyCaller {
  const { name, rights, scope, team } = integration;
  const subject = `integration ${name}`;
  return {
    principal: {
      type: 'key',
      subject,
      rights,
      team: scope === 'team' ? team : undefined,
    },
  };
}

export function isKeyCaller(caller: {
  readonly principal: { readonly type: string };
}): caller is KeyCaller {
  return caller.principal.type === 'key';
}

/** Whether the rights of the key cover a permission. */
export function keyAllows(
  { principal }: KeyCaller,
  permission: BasicPermission,
): boolean {
  return principal.rights.includes(rightFor(permission));
}

/** Whether what belongs to the team is within reach of the key. */
export function keyReaches({ principal }: KeyCaller, team: string): boolean {
  return principal.team === undefined || principal.team === team;
}

function rightFor({ name, attributes }: BasicPermission): KeyRight {
  if (attributes.action === 'read') {
    return 'read';
  }
  if (!EVERYDAY.test(name)) {
    return 'configure';
  }
  return attributes.action === 'delete' ? 'delete' : 'write';
}
