import { ConditionSubject } from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../escalation/startEscalation';
import { NewAlert } from './AlertRequest';

/** What conditions may ask about an alert, whether it is about to be opened or is open already. */
export function subjectOf(
  alert: Omit<NewAlert, 'id' | 'service'>,
): ConditionSubject {
  const teams = alert.responders.filter(({ type }) => type === 'team');
  return {
    message: alert.message,
    alias: alert.alias,
    description: alert.description,
    source: alert.source,
    entity: alert.entity,
    priority: alert.priority,
    tags: alert.tags,
    actions: alert.actions,
    details: alert.details,
    responders: alert.responders.flatMap(namesOf),
    teams: teams.flatMap(namesOf),
  };
}

function namesOf({
  ref,
  id,
  name,
  username,
}: RequestedResponder): readonly string[] {
  return [ref, id, name, username].filter(text => text !== undefined);
}
