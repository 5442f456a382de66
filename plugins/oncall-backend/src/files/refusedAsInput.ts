/** What a check answers, or undefined after telling why it refuses; other failures go on. */
export function refusedAsInput<T>(
  check: () => T,
  refuse: (message: string) => void,
): T | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') {
      refuse(error.message);
      return undefined;
    }
    throw error;
  }
}
