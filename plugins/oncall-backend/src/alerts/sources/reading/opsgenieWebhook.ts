import { SourceDecision } from '../AlertSource';
import { Fields } from './Fields';
import { decisionOf, verdictOf } from './verdictOf';

/**
 * What Opsgenie sends to an outgoing webhook, so that alerts of an Opsgenie that is still in use come here too. Undefined
 * when the message is something else. Only what changes the state of the alert counts: its tags, details and responders
 * are those with which it opened.
 */
export function readOpsgenieWebhook(
  payload: Fields,
): SourceDecision | undefined {
  const action = payload.text('action');
  const alert = payload.at('alert');
  const id = alert.text('alertId');
  if (!action || !id) {
    return undefined;
  }
  const priority = alert.text('priority');
  const verdict = verdictOf('action', action, {
    close: ['close', 'delete'],
    acknowledge: ['acknowledge'],
    note: ['addnote'],
  });
  return decisionOf(
    // Any other word is a change without a counterpart, or the name of a custom action.
    verdict.does === 'open' && action.toLowerCase() !== 'create'
      ? { ...verdict, does: 'ignore' }
      : verdict,
    {
      message: alert.text('message'),
      alias: alert.text('alias') ?? id,
      description: alert.text('description'),
      // Older ones write only the number.
      severity: [
        priority && /^[1-5]$/.test(priority) ? `P${priority}` : priority,
      ],
      source: alert.text('source'),
      entity: alert.text('entity'),
      tags: alert.texts('tags'),
      details: alert.map('details'),
    },
    { note: alert.text('note') },
  );
}
