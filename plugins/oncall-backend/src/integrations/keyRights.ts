import { InputError } from '@backstage/errors';
import {
  Integration,
  KeyRight,
  KeyScope,
} from '@muster/backstage-plugin-oncall-common';

/** All rights, in the order in which they are shown. */
export const KEY_RIGHTS: readonly KeyRight[] = [
  'read',
  'write',
  'delete',
  'configure',
];

/** As in Opsgenie, a key decides who is paged only when somebody says so. */
const DEFAULT_RIGHTS: readonly KeyRight[] = ['read', 'write', 'delete'];

/** What a key may do: the keys of API integrations what was chosen, those of senders nothing but send. */
export function rightsFor(
  type: Integration['type'],
  chosen: readonly KeyRight[] = DEFAULT_RIGHTS,
): readonly KeyRight[] {
  return type === 'api'
    ? KEY_RIGHTS.filter(right => chosen.includes(right))
    : ['write'];
}

/** A key that reaches only what its team owns needs one, and its alerts go there and nowhere else. */
export function refuseUnfitScope(options: {
  scope: KeyScope;
  team?: string;
  responders?: Integration['responders'];
}): void {
  const { scope, team, responders = [] } = options;
  if (scope === 'team' && responders.length > 0) {
    throw new InputError(
      'responders is set, but the alerts of a key with the scope team always go to that team; expected none',
    );
  }
  if (scope === 'team' && !team) {
    throw new InputError(
      'scope is team, expected account, or a team that the key belongs to',
    );
  }
}
