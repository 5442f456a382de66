/** A made-up deed: how long after the one before, and how long what it asks for lasts. */
type PlannedDeed = {
  readonly afterMinutes: number;
  readonly minutes: number;
};

/**
 * Made-up deeds one after the other, in seconds since the beginning. Their moments differ in their seconds, so that nothing
 * happens in the same moment as a step.
 */
export function atTheirMoments<T extends PlannedDeed>(planned: readonly T[]) {
  let passed = 0;
  return planned.map(({ afterMinutes, minutes, ...deed }, index) => {
    passed += afterMinutes;
    const at = passed * 60 + ((index * 7 + 3) % 60);
    return { ...deed, at, until: at + minutes * 60 };
  });
}
