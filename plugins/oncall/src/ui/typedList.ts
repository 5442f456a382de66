/** What somebody typed one after the other, such as tags; empty ones do not count. */
export function typedList(text: string, separator = ','): readonly string[] {
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Details that somebody typed as `key=value`, one after the other; a value may have an equals sign. */
export function typedDetails(
  text: string,
  separator = ',',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    typedList(text, separator).map(detail => {
      const [key, ...value] = detail.split('=');
      return [key.trim(), value.join('=').trim()];
    }),
  );
}
