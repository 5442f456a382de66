import { DateTime } from 'luxon';

/** When people were to be told, and when they were. */
export type Telling = {
  readonly wantedAt: DateTime;
  readonly toldAt: DateTime;
};

/** A look that comes a little late is how the engine works. */
const NOTICEABLE_MS = 60_000;

/**
 * By how many milliseconds an alert is closed later than it was meant to be, because nobody looked in time: the process
 * was away, or the clock was set. Whoever was told last before the end has as long to answer as if told in time.
 */
export function closesLaterBy(
  closesAt: DateTime,
  tellings: readonly Telling[],
): number {
  const before = tellings.filter(({ wantedAt }) => wantedAt < closesAt);
  const last = Math.max(...before.map(({ wantedAt }) => wantedAt.toMillis()));
  const late = before
    .filter(({ wantedAt }) => wantedAt.toMillis() === last)
    .map(({ toldAt }) => toldAt.toMillis() - last);
  const most = Math.max(0, ...late);
  return most >= NOTICEABLE_MS ? most : 0;
}
