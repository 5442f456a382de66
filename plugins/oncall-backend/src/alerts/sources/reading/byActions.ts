import { askActions } from '../../../integrations/messageActions/askActions';
import { AlertSource, SourceDecision, SourceMessage } from '../AlertSource';
import { meaningOf, priorityOf } from './priorityOf';

/** What becomes of an alert of a message when the actions of the integration are asked. What is ignored stays ignored. */
export function byActions(
  decision: SourceDecision,
  { priorities: usual }: AlertSource,
  message: SourceMessage,
): SourceDecision {
  const { payload, headers, query, actions, priorities: chosen } = message;
  if (!actions?.length || decision.does === 'ignore') {
    return decision;
  }
  const { does: says, user, note, alert: about } = decision;
  const tables = { usual, chosen };
  const alert =
    says === 'open'
      ? decision.alert
      : {
          ...about,
          alias: decision.alias,
          priority: about && priorityOf(about, tables).priority,
        };
  const verdict = askActions(actions, {
    says,
    alert,
    user,
    note,
    payload: payload.value(),
    headers,
    query,
    priorityOfWord: word => meaningOf([word], tables)?.priority,
  });
  const rule = `${decision.rule}; ${verdict.rule}`;
  if (verdict.does === 'ignore' || verdict.does === 'open') {
    return { ...verdict, rule };
  }
  const { alias } = verdict;
  return alias
    ? { ...verdict, alias, rule }
    : { does: 'ignore', rule: `${rule}, but it names no alert` };
}
