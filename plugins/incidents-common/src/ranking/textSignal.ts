import { Deployment } from '../Deployment';
import { SuspicionReason } from '../Investigation';
import { wordsOf } from './wordsOf';

const MOST = 1.5;
const PER_WORD = 0.6;
const SHOWN = 3;

/**
 * Finds words of the incident in commits and paths; a word that every deployment has tells little.
 *
 * @internal
 */
export function textSignals(
  deployments: readonly Deployment[],
  text: string,
): ReadonlyMap<string, SuspicionReason> {
  const wanted = wordsOf(text);
  const wordsById = new Map(
    deployments.map(deployment => [
      deployment.id,
      wordsOf(changesOf(deployment)),
    ]),
  );
  const rarity = rarityOf([...wordsById.values()]);
  const reasons = new Map<string, SuspicionReason>();
  for (const [id, words] of wordsById) {
    const common = [...words]
      .filter(word => wanted.has(word))
      .sort(
        (left, right) =>
          rarity(right) - rarity(left) || (left < right ? -1 : 1),
      );
    if (common.length > 0) {
      reasons.set(id, reasonFor(common, rarity));
    }
  }
  return reasons;
}

function reasonFor(
  words: readonly string[],
  rarity: (word: string) => number,
): SuspicionReason {
  const sum = words.reduce((total, word) => total + rarity(word), 0);
  const shown = words.slice(0, SHOWN).map(word => `"${word}"`);
  return {
    signal: 'text',
    weight: Math.min(MOST, PER_WORD * sum),
    text: `Its changes mention ${shown.join(', ')}, like the incident.`,
  };
}

function changesOf({ description, commits, filesChanged }: Deployment): string {
  return [
    description,
    ...commits.map(commit => commit.message),
    ...filesChanged,
  ].join('\n');
}

/** 1 for a word of one deployment only, near 0 for a word of all of many. */
function rarityOf(
  documents: readonly ReadonlySet<string>[],
): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of documents.flatMap(words => [...words])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = documents.length;
  return word =>
    Math.log(1 + total / (counts.get(word) ?? total)) / Math.log(1 + total);
}
