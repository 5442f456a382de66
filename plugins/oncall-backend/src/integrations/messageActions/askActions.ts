/**
 * Which action of an integration takes a message, and what becomes of it.
 *
 * As in Opsgenie the actions are asked type by type (ignore, create, close, acknowledge, addNote), the first that fits is the
 * only one, and a message that none takes does nothing; but where no action creates, a report still opens an alert. What a
 * message says is the most that it can do: one that reports may become anything, one that closes may also acknowledge or
 * leave a note, one that acknowledges closes nothing, and none of them opens an alert. So an action that takes every message,
 * as those of Opsgenie usually do, neither opens an alert for what is over nor closes one that somebody has only
 * acknowledged.
 */
import {
  CONDITION_FIELDS,
  ConditionMatch,
  ConditionSubject,
  IntegrationAction,
  matchesConditions,
  renderTemplate,
} from '@muster/backstage-plugin-oncall-common';
import { subjectOf } from '../../alerts/subjectOf';
import { createdAlert } from './createdAlert';
import { templateData } from './templateData';
import { TemplateFiller } from './TemplateFiller';
import {
  DEED_OF_ACTION,
  MessageDeed,
  ReadMessage,
  SaidAlert,
} from './ReadMessage';

/** What becomes of a message, and the sentence that says why. */
export type ActionVerdict = { readonly rule: string } & (
  | { readonly does: 'ignore' }
  | {
      readonly does: 'open';
      readonly alert: SaidAlert;
      readonly user?: string;
      readonly note?: string;
    }
  | {
      readonly does: Exclude<MessageDeed, 'open'>;
      /** Absent when the message names no alert. */
      readonly alias?: string;
      readonly user?: string;
      readonly note?: string;
    }
);

/** What each kind of message can do. */
const WITHIN: Readonly<Record<MessageDeed, readonly MessageDeed[]>> = {
  open: ['open', 'close', 'acknowledge', 'note'],
  close: ['close', 'acknowledge', 'note'],
  acknowledge: ['acknowledge', 'note'],
  note: ['note'],
};

/** More would not be read. */
const MOST_REASONS = 3;

/** The actions are in the order in which they are asked. */
export function askActions(
  actions: readonly IntegrationAction[],
  message: ReadMessage,
): ActionVerdict {
  const data = templateData(message);
  const subject = subjectFor(actions, message, data);
  for (const action of actions) {
    const does = DEED_OF_ACTION[action.type];
    const { matches, reason } = fits(action, message, subject);
    if (matches) {
      const why = `the action "${action.name}" (${action.type}) takes it, because ${reason}`;
      return does === 'ignore'
        ? { does, rule: why }
        : carriedOut({ action, does, why, message, data });
    }
  }
  return untaken(actions, message, subject);
}

/** Whether an action can do something with a message, and is meant for it. */
function fits(
  { type, filter }: IntegrationAction,
  { says }: ReadMessage,
  subject: ConditionSubject,
): ConditionMatch {
  const does = DEED_OF_ACTION[type];
  return does === 'ignore' || WITHIN[says].includes(does)
    ? matchesConditions(filter, subject)
    : { matches: false, reason: `the message only says ${says}` };
}

/** Silence has to be asked for: where no action creates alerts, nobody has said that reports shall do nothing. */
function untaken(
  actions: readonly IntegrationAction[],
  message: ReadMessage,
  subject: ConditionSubject,
): ActionVerdict {
  const { says, alert, user, note } = message;
  const reasons = actions
    .slice(0, MOST_REASONS)
    .map(action => [action.name, fits(action, message, subject).reason])
    .map(([name, reason]) => `not "${name}", because ${reason}`);
  const hidden = actions.length - reasons.length;
  const why = [...reasons, ...(hidden > 0 ? [`nor ${hidden} more`] : [])];
  const rule = 'no action of the integration takes it';
  const end = `: ${why.join('; ')}`;
  return says === 'open' && !actions.some(({ type }) => type === 'create')
    ? {
        does: 'open',
        rule: `${rule}, and none creates${end}`,
        alert,
        user,
        note,
      }
    : { does: 'ignore', rule: `${rule}${end}` };
}

function carriedOut(options: {
  readonly action: IntegrationAction;
  readonly does: MessageDeed;
  readonly why: string;
  readonly message: ReadMessage;
  readonly data: Readonly<Record<string, unknown>>;
}): ActionVerdict {
  const { action, does, why, message, data } = options;
  const filler = TemplateFiller.of(data);
  const by = {
    user: filler.fill(action.user) ?? message.user,
    note: filler.fill(action.note) ?? message.note,
  };
  if (does === 'open') {
    const alert = createdAlert(action, message, filler);
    return { does, rule: filler.explained(why), alert, ...by };
  }
  const alias = filler.fillName(action.alias) ?? message.alert.alias;
  return { does, rule: filler.explained(why), alias, ...by };
}

/** Conditions may ask about the alert, about every path of the message, and about what it says. */
function subjectFor(
  actions: readonly IntegrationAction[],
  { alert }: ReadMessage,
  data: unknown,
): ConditionSubject {
  const paths = actions
    .flatMap(({ filter }) => filter.conditions ?? [])
    .map(({ field }) => field)
    .filter(field => !CONDITION_FIELDS.includes(field));
  const others = paths.map(path => [
    path,
    renderTemplate(`{{${path}}}`, data).text,
  ]);
  return { ...subjectOfSaid(alert), others: Object.fromEntries(others) };
}

function subjectOfSaid({
  priority,
  message = '',
  alias = '',
  source = '',
  tags = [],
  actions = [],
  responders = [],
  details = {},
  ...alert
}: SaidAlert): ConditionSubject {
  const known = { message, alias, source, tags, actions, responders };
  const texts = Object.entries(details).map(([key, value = '']) => [
    key,
    value,
  ]);
  const subject = subjectOf({
    ...alert,
    ...known,
    priority: priority ?? 'P3',
    details: Object.fromEntries(texts),
  });
  // A message that says no priority is neither urgent nor not.
  return { ...subject, priority };
}
