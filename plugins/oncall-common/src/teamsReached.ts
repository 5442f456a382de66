import { Integration } from './Integration';

/**
 * Whose agreement a change of a key needs: that of its team. A key that configures everything needs that of whoever may configure
 * what belongs to no team.
 *
 * @public
 */
export function teamsReached({
  team,
  scope,
  rights,
}: Pick<Integration, 'team' | 'scope' | 'rights'>): readonly (
  | string
  | undefined
)[] {
  const isForAll = scope === 'account' && rights.includes('configure');
  return isForAll ? [team, undefined] : [team];
}
