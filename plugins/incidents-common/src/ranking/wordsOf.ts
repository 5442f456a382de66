/** Words that say nothing about what broke. */
const EMPTY_WORDS = new Set(
  `a an the and or of in on at to for from with without by is are was were be been has have had it its this that not
   no all any some after before when while into over under than then out off up down more less can cannot could
   fix fixes fixed feat chore refactor docs test tests merge branch pull request update updated add added remove
   removed change changed bump version release deploy deployment service error issue problem failing failed fail
   fails failure broken slow main src lib app index spec java js jsx ts tsx py go kt json yaml yml md xml`.split(
    /\s+/,
  ),
);

/**
 * The telling words of a text, a commit message or a path, in lower case and singular.
 *
 * @internal
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2 && !/^\d+$/.test(word))
    .filter(word => !EMPTY_WORDS.has(word))
    .map(singular);
  return new Set(words);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
    ? word.slice(0, -1)
    : word;
}
