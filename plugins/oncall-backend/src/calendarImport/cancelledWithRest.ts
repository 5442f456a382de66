import ICAL from 'ical.js';

/**
 * Whether a time of a series was cancelled together with all that follow. What is said about later times from one on
 * (`RANGE=THISANDFUTURE`) holds from there, and what is said about a time alone always does.
 */
export function cancelledWithRest(
  exceptions: readonly ICAL.Event[],
): (time: ICAL.Time) => boolean {
  const changedAlone = new Set(
    exceptions
      .filter(exception => !exception.modifiesFuture())
      .map(({ recurrenceId }) => recurrenceId.toString()),
  );
  const turns = exceptions
    .filter(exception => exception.modifiesFuture())
    .map(exception => ({
      from: exception.recurrenceId,
      isCancelled: isCancelled(exception),
    }))
    .sort((one, other) => one.from.compare(other.from));
  if (!turns.some(turn => turn.isCancelled)) {
    return () => false;
  }
  return time => {
    const utc = time.convertToZone(ICAL.Timezone.utcTimezone);
    const turn = turns.filter(({ from }) => isReached(from, time)).at(-1);
    return (
      turn?.isCancelled === true &&
      ![time, utc].some(id => changedAlone.has(id.toString()))
    );
  };
}

/** Whether an event is cancelled, which a calendar shows for a while. */
export function isCancelled({ component }: ICAL.Event): boolean {
  return component.getFirstPropertyValue('status') === 'CANCELLED';
}

/** The day of a time, on its own clock. */
export function dayOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}

function isReached(from: ICAL.Time, time: ICAL.Time): boolean {
  return from.isDate
    ? dayOf(time) >= dayOf(from)
    : time.toUnixTime() >= from.toUnixTime();
}
