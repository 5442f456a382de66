/** What belongs to a team; everything without one. */
export function ofTeam<T extends { readonly team?: string }>(
  items: readonly T[],
  team: string | undefined,
): readonly T[] {
  return team ? items.filter(item => item.team === team) : items;
}
