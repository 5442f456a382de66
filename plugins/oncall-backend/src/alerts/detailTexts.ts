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
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
}

/** PostgreSQL cannot store the character 0. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
