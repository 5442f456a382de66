import {
  ALERT_PRIORITIES,
  AlertPriority,
} from '@muster/backstage-plugin-oncall-common';

/** Words that tools have for how bad it is. */
const PRIORITIES: Readonly<Record<AlertPriority, readonly string[]>> = {
  P1: ['p1', 'critical', 'crit', 'fatal', 'disaster', 'emergency', 'page'],
  P2: ['p2', 'high', 'error', 'major', 'alert'],
  P3: ['p3', 'warning', 'warn', 'moderate', 'medium', 'average', 'normal'],
  P4: ['p4', 'low', 'minor', 'notice'],
  P5: ['p5', 'info', 'information', 'informational', 'debug', 'none'],
};

const BY_WORD = new Map(
  Object.entries(PRIORITIES).flatMap(([priority, words]) =>
    words.map(word => [word, priority]),
  ),
);

/** The priority that a word of a tool means; undefined when the word says nothing. */
export function severityPriority(
  word: string | undefined,
): AlertPriority | undefined {
  return asPriority(BY_WORD.get(word?.trim().toLowerCase() ?? ''));
}

function asPriority(text: string | undefined): AlertPriority | undefined {
  return ALERT_PRIORITIES.find(one => one === text);
}
