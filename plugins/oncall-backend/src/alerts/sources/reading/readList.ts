import { SourceDecision, SourceMessage } from '../AlertSource';
import { Fields } from './Fields';

/** So many messages of a list are read one by one. */
export const MOST_OF_A_LIST = 500;

/** As many positions are named as a person looks up. */
const NAMED = 20;

/**
 * What becomes of a list of messages, each read by itself. Those that cannot be read, and those beyond the limit, are left to one
 * alert that shows the list. Empty when it is no list of objects, or when none of them can be read: then it is one message.
 */
export function readList(
  message: SourceMessage,
  readOne: (message: SourceMessage) => readonly SourceDecision[],
): readonly SourceDecision[] {
  const items = itemsOf(message.payload);
  const read = items
    .slice(0, MOST_OF_A_LIST)
    .map(payload => readOne({ ...message, payload }));
  if (!read.some(isUnderstood)) {
    return [];
  }
  const unread = items
    .map((_, index) => index + 1)
    .filter(position => !isUnderstood(read[position - 1] ?? []));
  return [
    ...read.flatMap((decisions, index) =>
      isUnderstood(decisions)
        ? decisions.map(decision => ({
            ...decision,
            rule: `message ${index + 1} of ${items.length}: ${decision.rule}`,
          }))
        : [],
    ),
    ...(unread.length > 0 ? [decisionFor(unread, items.length)] : []),
  ];
}

function itemsOf(payload: Fields): readonly Fields[] {
  const list = payload.value();
  return Array.isArray(list) && list.every(isObject)
    ? list.map(item => Fields.of(item))
    : [];
}

function isObject(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** An alert without a title says nothing. */
function isUnderstood(decisions: readonly SourceDecision[]): boolean {
  return (
    decisions.length > 0 &&
    decisions.every(
      decision => decision.does !== 'open' || decision.alert.message?.trim(),
    )
  );
}

/** Without a title, so that it opens an alert that shows what arrived. */
function decisionFor(
  positions: readonly number[],
  count: number,
): SourceDecision {
  const named = positions.slice(0, NAMED).join(', ');
  const more = positions.length > NAMED ? ', …' : '';
  const rule = `${positions.length} of the ${count} messages of a list were not read: ${named}${more}`;
  return {
    does: 'open',
    rule,
    alert: {
      description: `A list of ${count} messages arrived, of which ${positions.length} were not read: ${named}${more}. At most ${MOST_OF_A_LIST} of a list are read.`,
    },
  };
}
