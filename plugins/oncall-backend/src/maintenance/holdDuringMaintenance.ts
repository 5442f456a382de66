import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { startRun } from '../escalation/EscalationRun';
import { EscalationPlan } from '../escalation/Route';
import { EscalationStart } from '../escalation/startEscalation';
import { heldBecause, holdRun } from './holdRun';

/** Starts the escalation of a new alert: at once, or when the maintenance of its service or teams is over. */
export function holdDuringMaintenance(options: {
  plan: EscalationPlan;
  roster: Roster;
  now: DateTime;
}): EscalationStart {
  const { plan, roster, now } = options;
  const window = roster.maintenance.ofAlert(plan, now);
  if (!window) {
    return { ...plan, ...startRun(plan.snapshot, now) };
  }
  const held = { type: 'routed' as const, text: heldBecause(window) };
  return {
    ...plan,
    ...holdRun(window, plan.snapshot, now),
    events: [...plan.events, held],
  };
}
