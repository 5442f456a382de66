/** What a change did to something that can be switched off, for the page of its team. */
export function doneTo(
  before: { readonly enabled: boolean },
  after: { readonly enabled: boolean },
): string {
  if (before.enabled === after.enabled) {
    return 'changed';
  }
  return after.enabled ? 'switched on' : 'switched off';
}
