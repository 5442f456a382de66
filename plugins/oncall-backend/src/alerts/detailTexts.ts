/**
 * The details of an alert as texts: lists and objects are written as JSON, and what is no map becomes one detail. A machine's
 * alert is never lost because of its details.
 */
export function detailTexts(given: unknown): Readonly<Record<string, string>> {
  const isMap =
    typeof given === 'object' && given !== null && !Array.isArray(given);
  return Object.fromEntries(
    Object.entries(isMap ? given : { details: given }).flatMap(
      ([name, value]) => {
        const text = detailText(value);
        return text === undefined ? [] : [[withoutNul(name), text]];
      },
    ),
  );
}

function detailText(value: unknown): string | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  return withoutNul(
    typeof value === 'object' ? jsonText(value) : String(value),
  );
}

/** JSON can be read at any depth, but not be written. */
function jsonText(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    return `It cannot be written as text: ${
      error instanceof Error ? error.message : String(error)
    }`;
  }
}

/** PostgreSQL cannot store the character 0. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
