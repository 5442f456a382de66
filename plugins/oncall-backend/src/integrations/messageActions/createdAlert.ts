import {
  AlertPriority,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../../escalation/startEscalation';
import { ReadMessage, SaidAlert } from './ReadMessage';
import { TemplateFiller } from './TemplateFiller';

/** The alert that an action makes of a message. */
export function createdAlert(
  action: IntegrationAction,
  message: ReadMessage,
  filler: TemplateFiller,
): SaidAlert {
  const { alert } = message;
  const { ignoreTagsFromPayload, ignoreAlertActionsFromPayload } = action;
  return {
    // An empty text would take the alert its name or its identity.
    message: filler.fillName(action.message) ?? alert.message,
    alias: filler.fillName(action.alias) ?? alert.alias,
    description: filler.fill(action.description) ?? alert.description,
    source: filler.fill(action.source) ?? alert.source,
    entity: filler.fill(action.entity) ?? alert.entity,
    priority: chosenPriority(action, message, filler),
    tags: joined(
      ignoreTagsFromPayload ? [] : alert.tags,
      filler.fillLists(action.tags),
    ),
    actions: joined(
      ignoreAlertActionsFromPayload ? [] : alert.actions,
      filler.fillAll(action.alertActions),
    ),
    details: {
      ...(action.ignoreExtraPropertiesFromPayload ? {} : alert.details),
      ...Object.fromEntries(
        Object.entries(action.extraProperties ?? {}).flatMap(([key, value]) => {
          const text = filler.fill(value);
          return text === undefined ? [] : [[key, text]];
        }),
      ),
    },
    responders: [
      ...(alert.responders ?? []).filter(one => isWanted(one, action)),
      ...addedBy(action),
    ],
  };
}

/** Told besides those to whom the alert goes anyway, or instead of them where the action ignores whom the message names. */
function addedBy({
  responders = [],
  ignoreRespondersFromPayload,
}: IntegrationAction): readonly RequestedResponder[] {
  return ignoreRespondersFromPayload
    ? responders
    : responders.map(one => ({ ...one, namedBy: 'action' }));
}

/** A word that nobody knows leaves the priority as it is. */
function chosenPriority(
  { priority, customPriority }: IntegrationAction,
  { alert, priorityOfWord }: ReadMessage,
  filler: TemplateFiller,
): AlertPriority | undefined {
  const word = filler.fill(customPriority);
  return (word && priorityOfWord(word)) || priority || alert.priority;
}

function isWanted(
  { type }: RequestedResponder,
  action: IntegrationAction,
): boolean {
  const isTeam = type === 'team';
  return !(
    action.ignoreRespondersFromPayload ||
    (isTeam
      ? action.ignoreTeamsFromPayload
      : action.ignoreRecipientsFromPayload)
  );
}

function joined(
  said: readonly string[] = [],
  added: readonly string[],
): readonly string[] {
  return [...new Set([...said, ...added])];
}
