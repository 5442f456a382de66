import { PriorityTable } from '@muster/backstage-plugin-oncall-common';
import { severityPriority } from './severityPriority';

/** A table of words that mean what they usually mean. */
export function usualPriorities(...words: readonly string[]): PriorityTable {
  return {
    severities: Object.fromEntries(
      words.map(word => [word, severityPriority(word) ?? 'P3']),
    ),
    otherwise: 'P3',
  };
}
