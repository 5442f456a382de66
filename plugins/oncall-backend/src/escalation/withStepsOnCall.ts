import { DateTime } from 'luxon';
import { subjectOf } from '../alerts/subjectOf';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { dueWork } from './dueWork';
import {
  POLICY_SNAPSHOT_VERSION,
  SnapshotPolicy,
  snapshotVersion,
} from './PolicySnapshot';
import { startOf } from './roundTimes';
import { withLaterSteps } from './withLaterSteps';

/**
 * An alert whose first steps are due, with the later steps of the policies that are on call by now.
 *
 * When an alert opens it is not known for every run when it starts: after a snooze, an end of a maintenance that a person
 * chooses, enough reports. By then other policies may be on call, and their people would be told without whoever follows them.
 * The alert's own steps stay as they were frozen. Numbers begin anew: no page of this run is planned yet.
 */
export function withStepsOnCall(
  escalating: EscalatingAlert,
  roster: Roster,
  now: DateTime,
): EscalatingAlert {
  const { alert, run, snapshot } = escalating;
  const mayFollow = ({ steps }: SnapshotPolicy) =>
    steps.some(
      ({ follows, recipient }) =>
        follows ||
        (recipient.type === 'schedule' && roster.hasEscalations(recipient.ref)),
    );
  if (
    snapshot.version > POLICY_SNAPSHOT_VERSION ||
    run.escalatedUntil !== undefined ||
    alert.state === 'snoozed' ||
    !snapshot.policies.some(mayFollow) ||
    dueWork(escalating, now).steps.length === 0
  ) {
    return escalating;
  }
  const facts = {
    roster,
    service: alert.service ? roster.service(alert.service) : undefined,
    subject: subjectOf(alert),
    at: now,
  };
  const policies = snapshot.policies.map(
    ({ firstStep, steps, ...policy }): SnapshotPolicy => {
      const own = { ...policy, steps: steps.filter(({ follows }) => !follows) };
      const startsAt = startOf(own, run.startedAt);
      return withLaterSteps({ ...facts, startsAt }, own);
    },
  );
  return JSON.stringify(policies) === JSON.stringify(snapshot.policies)
    ? escalating
    : {
        ...escalating,
        snapshot: { ...snapshot, version: snapshotVersion(policies), policies },
      };
}
