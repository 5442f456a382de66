import { DateTime } from 'luxon';
import { StoredAlert } from '../alerts/StoredAlert';
import {
  acknowledgedSince,
  acknowledgementEnds,
} from '../escalation/acknowledgementTimes';
import { dueWork } from '../escalation/dueWork';
import { holdOf } from '../escalation/holdOf';
import { closesLaterBy, Telling } from '../escalation/lateTelling';
import { stepTimeline } from '../escalation/stepTimeline';
import { isRepetition } from '../paging/isRepetition';
import { StoredPage } from '../paging/StoredPage';
import { AlertTimer } from './AlertTimer';

/**
 * When a policy closes an alert that is still open: as it says, unless people were told late, after a maintenance, an outage
 * or a step of the clock. Then they have as long to answer as they would have had.
 *
 * @returns undefined while somebody is still to be told first
 */
export function whenToClose(options: {
  stored: StoredAlert;
  pages: readonly StoredPage[];
  timer: AlertTimer;
  now: DateTime;
}): DateTime | undefined {
  const { stored, pages, timer, now } = options;
  // Absent in timers of an older version.
  const every = timer.again?.every;
  if (every && isHeldForGood(stored, now)) {
    return now.plus(every);
  }
  const wanted = every ? mayBeTold(stored).plus(every) : timer.dueAt;
  if (isTellingOverdue(stored, wanted, now) || isOnItsWay(pages, now)) {
    return undefined;
  }
  const tellings = every ? tellingsOf(stored, pages, wanted) : [];
  return wanted.plus(closesLaterBy(wanted, tellings));
}

/** A maintenance holds it that has no end yet. */
function isHeldForGood(stored: StoredAlert, now: DateTime): boolean {
  const hold = holdOf(stored, now);
  return hold?.by === 'maintenance' && hold.until === undefined;
}

/** From when on a maintenance does not keep people from being told. */
function mayBeTold({ alert, snapshot }: StoredAlert): DateTime {
  const { held, releasedAt } = snapshot;
  return [held?.until, releasedAt].reduce((last, iso) => {
    const at = iso === undefined ? last : moment(iso);
    return at > last ? at : last;
  }, moment(alert.createdAt));
}

/** The engine was to look at it before the end, and has not. */
function isTellingOverdue(
  { alert, run, snapshot }: StoredAlert,
  wanted: DateTime,
  now: DateTime,
): boolean {
  const isOverdue = (at: DateTime) => at < wanted && at <= now;
  const since = acknowledgedSince(alert);
  const endings = [
    alert.state === 'snoozed' && alert.snoozedUntil
      ? moment(alert.snoozedUntil)
      : undefined,
    since && acknowledgementEnds(snapshot, since),
  ];
  return (
    endings.some(at => at !== undefined && isOverdue(at)) ||
    dueWork({ alert, run, snapshot }, now).steps.some(({ at }) => isOverdue(at))
  );
}

/** Somebody has not been written to yet, or it is being tried; what failed before does not keep an alert open. */
function isOnItsWay(pages: readonly StoredPage[], now: DateTime): boolean {
  return pages.some(
    ({ status, attempts, nextAttemptAt, lastError }) =>
      status === 'pending' &&
      lastError === undefined &&
      (attempts > 0 ||
        (nextAttemptAt !== undefined && moment(nextAttemptAt) <= now)),
  );
}

/** Whoever is told again had heard of it before. */
function tellingsOf(
  { run, snapshot }: StoredAlert,
  pages: readonly StoredPage[],
  wanted: DateTime,
): readonly Telling[] {
  const steps = stepTimeline(snapshot, run.startedAt);
  const first = pages.filter(page => !isRepetition(page));
  return first.map(page => {
    const plannedAt = moment(page.plannedAt);
    const step = steps.find(
      ({ round, step: number }) => round === page.round && number === page.step,
    );
    const sentAt = page.sentAt ? moment(page.sentAt) : plannedAt;
    return {
      // What an earlier run planned was wanted before all steps of this one.
      wantedAt: step ? DateTime.min(step.at, plannedAt) : plannedAt,
      // Rules of people may want it later than it was planned, but nothing is sent after the end of an alert.
      toldAt: sentAt > wanted ? sentAt : plannedAt,
    };
  });
}

function moment(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: 'utc' });
}
