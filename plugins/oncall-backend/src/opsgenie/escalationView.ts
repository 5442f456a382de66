import {
  EscalationPolicy,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { notifyType } from './notifyType';
import { userName } from './participantView';

/** A policy as clients of Opsgenie read it, its rules always in the same order. */
export function escalationView(roster: Roster, policy: EscalationPolicy) {
  const { id, name, description = '', team, steps, repeat } = policy;
  return {
    id,
    name,
    description,
    ownerTeam: team && { id: team, name: roster.nameOf(team) },
    rules: steps.map(step => ruleView(roster, step)),
    repeat: repeat && {
      waitInterval: repeat.waitMinutes,
      count: repeat.count,
      resetRecipientStates: repeat.resetStates ?? false,
      closeAlertAfterAll: repeat.closeAfterAll ?? false,
    },
  };
}

function ruleView(roster: Roster, step: EscalationStep) {
  return {
    condition: step.condition,
    notifyType: notifyType(step),
    delay: { timeAmount: step.delayMinutes, timeUnit: 'minutes' },
    recipient: recipientView(roster, step.recipient),
  };
}

function recipientView(
  roster: Roster,
  { type, ref: id }: EscalationStep['recipient'],
) {
  if (type === 'user') {
    return { type, id, username: userName(roster, id) };
  }
  const name =
    type === 'schedule' ? roster.schedule(id)?.name ?? id : roster.nameOf(id);
  return { type, id, name };
}
