import { SourceAlert, SourceDecision } from '../AlertSource';

/** What a state of a tool means, and the sentence that explains it. */
export type Verdict = {
  readonly does: SourceDecision['does'];
  readonly rule: string;
};

/** The states in which an alert is not open, in lower case. Every other state opens it: a new word must not be lost. */
export type StateWords = {
  readonly close?: readonly string[];
  readonly acknowledge?: readonly string[];
  readonly note?: readonly string[];
  readonly ignore?: readonly string[];
};

/** Reads a state. */
export function verdictOf(
  field: string,
  state: string | undefined,
  words: StateWords,
): Verdict {
  const word = state?.toLowerCase() ?? '';
  const does =
    (['close', 'acknowledge', 'note', 'ignore'] as const).find(deed =>
      words[deed]?.includes(word),
    ) ?? 'open';
  const rule = state === undefined ? `no ${field}` : `${field} is "${state}"`;
  return { does, rule };
}

/** Who did it in the tool, and what they wrote. */
export type Said = { readonly user?: string; readonly note?: string };

/** Applies a verdict to what the message says about the alert. */
export function decisionOf(
  { does, rule }: Verdict,
  alert: SourceAlert,
  said: Said = {},
): SourceDecision {
  switch (does) {
    case 'open':
      return { does, rule, alert };
    case 'ignore':
      return { does, rule };
    default:
      return alert.alias
        ? { does, rule, alias: alert.alias, alert, ...said }
        : { does: 'ignore', rule: `${rule}, but it names no alert` };
  }
}
