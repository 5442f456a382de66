const FIELD =
  /^([a-z]\w*(?:\[\d+\]|\.\w+)*) ((?:is|has|must|may|cannot) [^]*)$/;

/**
 * The fields that a use case refuses in a sentence such as "name is empty, expected a name; end is before start", each with what is said
 * of it; undefined where no field is named.
 */
export function fieldsIn(
  sentence: string,
): Readonly<Record<string, string>> | undefined {
  const fields: Record<string, string> = {};
  let last: string | undefined;
  for (const part of sentence.split('; ')) {
    const [, field, problem] = FIELD.exec(part) ?? [];
    if (field) {
      fields[field] ??= problem;
      last = field;
    } else if (last) {
      // What was sent may have a semicolon, too.
      fields[last] += `; ${part}`;
    }
  }
  return last ? fields : undefined;
}
