import { DateTime, Duration } from 'luxon';

/**
 * One person gets one message for many alerts.
 *
 * The first page of a storm goes out at once and takes the turn of its contact method for a while (the window). Pages
 * that become due meanwhile wait for the end of the window and then go out in one message, together with everything
 * else that is due for that contact method.
 *
 * Urgent pages have turns by service: a P1 of another service never waits for the end of a storm. Only when that many
 * services are in trouble that the person would get one message after the other, they share. Nothing waits for longer than
 * the window.
 */

/** How many services may write to the same contact method within one window before they share a message. */
const MOST_TOPICS = 5;

/** A message went out about this topic; the next about it follows at `until`, or later. */
export type Turn = {
  /** The service for urgent pages; all others have one topic. */
  readonly topic: string;
  readonly until: DateTime;
};

/** Whether pages that are due go out now. */
export type MergeDecision =
  | {
      readonly kind: 'send';
      /** The turns from now on. */
      readonly turns: readonly Turn[];
    }
  | { readonly kind: 'wait'; readonly until: DateTime };

/** Decides for pages of one contact method. */
export function mergePages(options: {
  topics: readonly string[];
  /** An attempt to send one of them failed, so nobody has heard of it yet. */
  isRetry: boolean;
  turns: readonly Turn[];
  window: Duration;
  now: DateTime;
}): MergeDecision {
  const { topics, isRetry, turns, window, now } = options;
  const end = now.plus(window);
  // A turn that ends later than it can was written by a clock that was set back since.
  const current = turns.filter(({ until }) => until > now && until <= end);
  const waiting = current.filter(({ topic }) => topics.includes(topic));
  const isFresh = topics.some(
    topic => !waiting.some(turn => turn.topic === topic),
  );
  // What has waited for the end of its own turn does not wait for those of others as well.
  const hasWaited = turns.some(
    ({ topic, until }) => until <= now && topics.includes(topic),
  );
  if (isRetry || hasWaited || (isFresh && current.length < MOST_TOPICS)) {
    const others = current.filter(({ topic }) => !topics.includes(topic));
    const taken = topics.map(topic => ({ topic, until: end }));
    return { kind: 'send', turns: [...others, ...taken] };
  }
  const ends = (isFresh ? current : waiting).map(({ until }) => until);
  return { kind: 'wait', until: DateTime.min(...ends) ?? end };
}
