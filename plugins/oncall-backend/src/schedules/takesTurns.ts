import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { participantsOf } from './participantsOf';

/** Whether an escalation policy, by its id, can be on call in a schedule. */
export function takesTurns(policy: string, schedule: Schedule): boolean {
  return participantsOf(schedule).some(
    participant =>
      participant.type === 'escalation' && participant.ref === policy,
  );
}
