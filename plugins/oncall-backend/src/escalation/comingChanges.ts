import { ComingChange } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { AlertTimer } from '../policies/AlertTimer';
import {
  acknowledgedSince,
  acknowledgementEnds,
  nextReminder,
} from './acknowledgementTimes';
import { caretaker } from './caretaker';
import { isAfter } from './stepTimeline';
import { markApplies, timelineMarks } from './timelineMarks';

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
  const acknowledgement = acknowledgementChanges(escalating, options.nameOf);
  const ends = acknowledgement.find(({ kind }) => kind === 'unacknowledge');
  const changes: readonly TimedChange[] = [
    ...acknowledgement,
    // The run is over when the acknowledgement ends.
    ...markChanges(escalating).filter(({ at }) => !ends || at < ends.at),
    ...options.timers.map(timerChange),
  ];
  return [...changes]
    .sort((a, b) => a.at.toMillis() - b.at.toMillis())
    .map(change => ({
      ...change,
      at: new Date(change.at.toMillis()).toISOString(),
    }));
}

function acknowledgementChanges(
  { alert, run, snapshot }: EscalatingAlert,
  nameOf: (ref: string) => string,
): readonly TimedChange[] {
  const since = acknowledgedSince(alert);
  if (!since) {
    return [];
  }
  const reminder = nextReminder(snapshot, since, run.escalatedUntil);
  const ends = acknowledgementEnds(snapshot, since);
  const { ref, who } = caretaker(alert);
  return [
    ...(reminder && (!ends || reminder.at < ends)
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
    ...(ends
      ? [
          {
            at: ends,
            kind: 'unacknowledge' as const,
            text: `The acknowledgement by ${nameOf(
              alert.acknowledgedBy ?? '',
            )} ends, and the escalation starts from the beginning.`,
          },
        ]
      : []),
  ];
}

function markChanges({
  alert,
  run,
  snapshot,
}: EscalatingAlert): readonly TimedChange[] {
  const wakesAt =
    alert.state === 'snoozed' && alert.snoozedUntil
      ? DateTime.fromISO(alert.snoozedUntil, { zone: 'utc' })
      : undefined;
  const state = wakesAt ? 'open' : alert.state;
  return timelineMarks(snapshot, wakesAt ?? run.startedAt)
    .filter(
      mark =>
        isAfter(mark.at, wakesAt ? undefined : run.escalatedUntil) &&
        markApplies(mark, state, acknowledgedSince(alert)),
    )
    .map(({ at, kind, policyName }) => ({
      at,
      kind,
      text:
        kind === 'reset'
          ? `${policyName} starts over, and nobody counts as having acknowledged.`
          : `${policyName} is over and closes the alert.`,
    }));
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
