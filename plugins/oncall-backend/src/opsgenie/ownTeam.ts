import { Integration } from '@muster/backstage-plugin-oncall-common';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** Fails when the key belongs to a team and the thing to another one, or to none. */
export function refuseForeign(
  { integration }: Pick<OpsgenieCall, 'integration'>,
  team: string | undefined,
): void {
  if (isForeign(integration, team)) {
    throw OpsgenieError.forbidden(
      'You do not have permission to access this: the key belongs to another team.',
    );
  }
}

/** What a key sees of a list: everything, or what its team owns. */
export function ownOnly<T extends { readonly team?: string }>(
  { integration }: Pick<OpsgenieCall, 'integration'>,
  items: readonly T[],
): readonly T[] {
  return items.filter(({ team }) => !isForeign(integration, team));
}

/** The owner of something new: the key's own team where it has one, else the team that was asked for. */
export function ownerOf(
  { integration }: Pick<OpsgenieCall, 'integration'>,
  asked: string | undefined,
): string | undefined {
  return integration.scope === 'team' ? integration.team : asked;
}

function isForeign(
  { scope, team }: Integration,
  owner: string | undefined,
): boolean {
  return scope === 'team' && team !== owner;
}
