import {
  AlertPriority,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';

/** What nobody has changed. */
export const NO_PRIORITIES: PriorityTable = { severities: {} };

/** A word of a tool with its priority. */
export type PriorityRow = {
  readonly word: string;
  readonly priority: AlertPriority;
  /** What the word means without a person's choice; absent of a word that a person added. */
  readonly usual?: AlertPriority;
};

/** The words that the tool usually has, then those that a person added. */
export function rowsOf(
  usual: PriorityTable,
  chosen: PriorityTable,
): readonly PriorityRow[] {
  const meanings = new Map(Object.entries(usual.severities));
  const here = new Map(Object.entries(chosen.severities));
  return [
    ...[...meanings].map(([word, meaning]) => ({
      word,
      usual: meaning,
      priority: here.get(word) ?? meaning,
    })),
    ...[...here]
      .filter(([word]) => !meanings.has(word))
      .map(([word, priority]) => ({ word, priority })),
  ];
}

/** The choice with another priority for a word; without one the word means what it usually means. */
export function withPriority(
  chosen: PriorityTable,
  word: string,
  priority: AlertPriority | undefined,
): PriorityTable {
  const severities = new Map(Object.entries(chosen.severities));
  if (priority) {
    severities.set(word, priority);
  } else {
    severities.delete(word);
  }
  return { ...chosen, severities: Object.fromEntries(severities) };
}

/** Whether two choices say the same. */
export function isSameChoice(a: PriorityTable, b: PriorityTable): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
}

/** All that a choice says, always in the same order. */
export function wordsOf({ severities, otherwise }: PriorityTable) {
  return [Object.entries(severities).sort(), otherwise];
}
