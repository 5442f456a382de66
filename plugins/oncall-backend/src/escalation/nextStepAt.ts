import { AlertState } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { nextAcknowledgementTime } from './acknowledgementTimes';
import { PolicySnapshot } from './PolicySnapshot';
import { appliesIn, isAfter, stepTimeline } from './stepTimeline';
import { markApplies, timelineMarks } from './timelineMarks';

/** When the first step follows that is neither planned nor skipped by the alert's state. */
export function nextStepAt(options: {
  snapshot: PolicySnapshot;
  run: { readonly startedAt: DateTime; readonly escalatedUntil?: DateTime };
  state: AlertState;
  /** Since when it is acknowledged, for reminders and for rounds that begin later. */
  acknowledgedAt?: DateTime;
}): DateTime | undefined {
  const { snapshot, run, state, acknowledgedAt } = options;
  const isAhead = ({ at }: { readonly at: DateTime }) =>
    isAfter(at, run.escalatedUntil);
  const step = stepTimeline(snapshot, run.startedAt).find(
    timed => isAhead(timed) && appliesIn(timed.definition, state),
  );
  const mark = timelineMarks(snapshot, run.startedAt).find(
    timed => isAhead(timed) && markApplies(timed, state, acknowledgedAt),
  );
  const times = [
    step?.at,
    mark?.at,
    acknowledgedAt &&
      nextAcknowledgementTime(snapshot, acknowledgedAt, run.escalatedUntil),
  ].filter(at => at !== undefined);
  return times.length > 0 ? DateTime.min(...times) : undefined;
}
