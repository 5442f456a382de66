import {
  AlertPriority,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';
import { Severity, SourceAlert } from '../AlertSource';
import { severityPriority } from './severityPriority';

/** A priority; the reason is there when a person has chosen it. */
export type ChosenPriority = {
  readonly priority: AlertPriority;
  readonly reason?: string;
};

/** The priority of an alert by the words of its tool: as a person chose for them, else as they are meant by the tool. */
export function priorityOf(
  { severity = [], severityOfParts = [] }: SourceAlert,
  tables: { readonly usual: PriorityTable; readonly chosen?: PriorityTable },
): ChosenPriority {
  const { usual, chosen } = tables;
  const known =
    meaningOf(severity, tables) ??
    severityOfParts
      .flatMap(part => meaningOf(part, tables) ?? [])
      .sort((a, b) => (a.priority < b.priority ? -1 : 1))[0];
  const otherwise = chosen?.otherwise;
  return (
    known ??
    (otherwise
      ? { priority: otherwise, reason: `anything else is ${otherwise} here` }
      : { priority: usual.otherwise ?? 'P3' })
  );
}

/** What the first of the words means that means something. */
export function meaningOf(
  words: Severity,
  { usual, chosen }: Parameters<typeof priorityOf>[1],
): ChosenPriority | undefined {
  for (const text of words) {
    const word = text?.trim().toLowerCase() ?? '';
    const here = chosen && lookUp(chosen, word);
    const priority = here ?? lookUp(usual, word) ?? severityPriority(word);
    if (priority) {
      return here
        ? { priority, reason: `"${word}" is ${priority} here` }
        : { priority };
    }
  }
  return undefined;
}

/** The words come from outside; one of them may be the name of what every object has. */
function lookUp(
  { severities }: PriorityTable,
  word: string,
): AlertPriority | undefined {
  return Object.hasOwn(severities, word) ? severities[word] : undefined;
}
