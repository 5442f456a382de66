/** Nothing in it says anything: the Go SDK sends empty texts and empty objects for what is not set. */
export function isUnset(value: unknown): boolean {
  if (value === null || value === '') {
    return true;
  }
  return (
    typeof value === 'object' &&
    Object.values(value ?? {}).every(part => isUnset(part))
  );
}
