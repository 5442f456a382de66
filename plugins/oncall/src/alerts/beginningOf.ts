/** So much of a text stands there at first. */
const CHARACTERS = 700;
const LINES = 12;

/** What is left out is worth a button only when it is longer than this. */
const SPARED = 200;

/** The beginning of a text that would push everything else out of sight; undefined when the text is short enough. */
export function beginningOf(text: string): string | undefined {
  const lines = text.split('\n').slice(0, LINES).join('\n');
  const isCutByLines = text.length > lines.length + SPARED;
  if (!isCutByLines && text.length <= CHARACTERS + SPARED) {
    return undefined;
  }
  if (lines.length <= CHARACTERS) {
    return lines;
  }
  const cut = lines.slice(0, CHARACTERS);
  const lastSpace = cut.search(/\s\S*$/);
  // A text without spaces is cut anywhere.
  return lastSpace > CHARACTERS / 2 ? cut.slice(0, lastSpace) : cut;
}
