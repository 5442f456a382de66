import { ComingChange } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { AlertTimer } from '../policies/AlertTimer';
import { acknowledgedSince, nextReminder } from './acknowledgementTimes';
import { caretaker } from './caretaker';
import { endOfAcknowledgement } from './endOfAcknowledgement';
import { startAfterSnooze } from './startAfterSnooze';
import { isAfter } from './stepTimeline';
import { timelineMarks } from './timelineMarks';

type TimedChange = Omit<ComingChange, 'at'> & { readonly at: DateTime };

/**
 * What happens to the alert itself if nothing changes: reminders, an acknowledgement that ends, rounds that begin although
 * somebody acknowledged, and what closes it or starts its escalation again.
 */
export function comingChanges(
  escalating: EscalatingAlert,
  options: {
    readonly timers: readonly AlertTimer[];
    readonly nameOf: (ref: string) => string;
  },
): readonly ComingChange[] {
  if (escalating.alert.state === 'closed') {
    return [];
  }
  const changes: readonly TimedChange[] = [
    ...acknowledgementChanges(escalating, options.nameOf),
    ...markChanges(escalating),
    ...options.timers.map(timerChange),
  ];
  const sorted = [...changes].sort((a, b) => a.at.toMillis() - b.at.toMillis());
  // Nothing happens to it once it is closed.
  const closes = sorted.findIndex(({ kind }) => kind === 'close');
  return sorted.slice(0, closes < 0 ? undefined : closes + 1).map(change => ({
    ...change,
    at: new Date(change.at.toMillis()).toISOString(),
  }));
}

function acknowledgementChanges(
  escalating: EscalatingAlert,
  nameOf: (ref: string) => string,
): readonly TimedChange[] {
  const { alert, run, snapshot } = escalating;
  const since = acknowledgedSince(alert);
  if (!since) {
    return [];
  }
  const reminder = nextReminder(snapshot, since, run.escalatedUntil);
  const end = endOfAcknowledgement(escalating);
  const { ref, who } = caretaker(alert);
  return [
    ...(reminder && (!end || reminder.at < end.at)
      ? [
          {
            at: reminder.at,
            kind: 'reminder' as const,
            text: `Reminds ${nameOf(
              ref,
            )}, ${who}, that the alert is still open.`,
          },
        ]
      : []),
    ...(end && !end.reset
      ? [
          {
            at: end.at,
            kind: 'unacknowledge' as const,
            text: `The acknowledgement by ${nameOf(
              alert.acknowledgedBy ?? '',
            )} ends, and the escalation starts from the beginning.`,
          },
        ]
      : []),
  ];
}

/** Rounds that begin after the acknowledgement is over find nobody who has acknowledged. */
function markChanges(escalating: EscalatingAlert): readonly TimedChange[] {
  const { run, snapshot } = escalating;
  const wakesAt = startAfterSnooze(escalating);
  const end = endOfAcknowledgement(escalating);
  const closes = timelineMarks(snapshot, wakesAt ?? run.startedAt).filter(
    mark =>
      mark.kind === 'close' &&
      isAfter(mark.at, wakesAt ? undefined : run.escalatedUntil) &&
      // The run is over when the acknowledgement ends by itself.
      (!end || end.reset !== undefined || mark.at < end.at),
  );
  return [...(end?.reset ? [end.reset] : []), ...closes].map(
    ({ at, kind, policyName, round }) => ({
      at,
      kind,
      text:
        kind === 'reset'
          ? `${policyName} starts over with round ${round}, and nobody counts as having acknowledged.`
          : `${policyName} is over and closes the alert.`,
    }),
  );
}

function timerChange({ kind, dueAt: at, policy }: AlertTimer): TimedChange {
  return kind === 'auto-close'
    ? { at, kind: 'close', text: `The policy ${policy} closes the alert.` }
    : {
        at,
        kind: 'restart',
        text: `The policy ${policy} starts the escalation again, if nobody takes care.`,
      };
}
