import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import type { EscalatingAlert } from '../engine/EscalatingAlerts';
import { dueWork } from './dueWork';
import { recipientsOf } from './recipientsOf';
import { TurnRequest } from './RoundRobinStore';
import { TimedStep } from './stepTimeline';

/** The steps due for an alert in which somebody is next, with those who can be. */
export function turnsToTake(options: {
  escalating: EscalatingAlert;
  roster: Roster;
  now: DateTime;
}): readonly TurnRequest[] {
  const { escalating, roster, now } = options;
  const { alert, run, snapshot } = escalating;
  const rotates = snapshot.policies.some(({ steps }) =>
    steps.some(({ notify }) => notify === 'round-robin'),
  );
  if (!rotates || alert.state === 'snoozed') {
    return [];
  }
  return dueWork(escalating, now)
    .steps.filter(({ definition }) => definition.notify === 'round-robin')
    .map(timed => ({
      key: keyOf(timed),
      alertId: alert.id,
      runToken: run.runToken,
      round: timed.round,
      step: timed.step,
      candidates: recipientsOf({
        roster,
        step: timed.definition,
        at: now,
        seed: '',
      }).people.map(({ ref }) => ref),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

/** Names a step within an alert. */
export function turnKey(step: {
  readonly round: number;
  readonly step: number;
}): string {
  return `${step.round}/${step.step}`;
}

/** One policy's step, whichever alert follows it. */
function keyOf({ policyId, policyName, position, definition }: TimedStep) {
  const { type, ref } = definition.recipient;
  const key = `${policyId ?? policyName}/${position}/${type}:${ref}`;
  return key.slice(0, 300);
}
