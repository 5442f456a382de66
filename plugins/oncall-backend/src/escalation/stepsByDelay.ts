import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { recipientName } from './madePolicies';
import { SnapshotStep } from './PolicySnapshot';

/** The steps of a policy, earliest first; those of the same moment together. */
export function stepsByDelay(
  roster: Roster,
  { steps }: EscalationPolicy,
): readonly (readonly SnapshotStep[])[] {
  const delays = [...new Set(steps.map(({ delayMinutes }) => delayMinutes))];
  return delays
    .sort((a, b) => a - b)
    .map(delay =>
      steps
        .filter(({ delayMinutes }) => delayMinutes === delay)
        .map(step => ({
          ...step,
          recipientName: recipientName(roster, step.recipient),
        })),
    );
}
