import { INTEGRATION_NAMES } from '@muster/backstage-plugin-oncall-common';
import { createHash } from 'node:crypto';
import {
  AlertSource,
  SourceAlert,
  SourceDecision,
  SourceMessage,
} from '../AlertSource';
import { byActions } from './byActions';
import { priorityOf } from './priorityOf';

/** The most that is kept of a payload which nobody understood. */
const MAX_RAW = 10_000;

/** Until an action of the integration says something else. */
const NOT_UNDERSTOOD: SourceDecision = {
  does: 'open',
  rule: 'no rule understands this message',
  alert: {},
};

/** What becomes of a message. Whatever it contains, at least one decision explains it. */
export function readSource(
  source: AlertSource,
  message: SourceMessage,
  /** The message as it arrived, without the key. */
  raw: string,
): readonly SourceDecision[] {
  const decisions = read(source, message);
  return (decisions.length > 0 ? decisions : [NOT_UNDERSTOOD])
    .map(decision => withPriority(decision, source, message))
    .map(decision => byActions(decision, source, message))
    .map(decision => withTitle(decision, source, raw));
}

/** Nothing that a message contains, for example more levels than anything can walk down, may lose it. */
function read(
  source: AlertSource,
  message: SourceMessage,
): readonly SourceDecision[] {
  try {
    return source.read(message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ ...NOT_UNDERSTOOD, rule: `it cannot be read: ${reason}` }];
  }
}

/** Which priority the words of the tool mean, and why where a person says so. */
function withPriority(
  decision: SourceDecision,
  { priorities: usual }: AlertSource,
  { priorities: chosen }: SourceMessage,
): SourceDecision {
  if (decision.does !== 'open') {
    return decision;
  }
  const { priority, reason } = priorityOf(decision.alert, { usual, chosen });
  return {
    ...decision,
    rule: [decision.rule, reason].filter(Boolean).join('; '),
    alert: { ...decision.alert, priority },
  };
}

function withTitle(
  decision: SourceDecision,
  source: AlertSource,
  raw: string,
): SourceDecision {
  if (decision.does !== 'open' || decision.alert.message?.trim()) {
    return decision;
  }
  return unread(source, raw, `${decision.rule}; no title`, decision.alert);
}

/** An alert that shows what arrived: better a person reads it than nobody. */
function unread(
  source: AlertSource,
  raw: string,
  rule: string,
  known: SourceAlert = {},
): SourceDecision {
  const name = INTEGRATION_NAMES[source.type];
  const shown = raw.length > MAX_RAW ? `${raw.slice(0, MAX_RAW)}…` : raw;
  const hash = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return {
    does: 'open',
    rule,
    isUnread: true,
    alert: {
      ...known,
      alias: known.alias ?? `${source.type}:unread:${hash}`,
      message: `${name} sent something that was not understood`,
      description: [
        known.description,
        'This is what arrived. Close the alert when it is nothing, and mend the integration so that the next one can be read:',
        shown,
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
  };
}
