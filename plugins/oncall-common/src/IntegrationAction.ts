import { AlertPriority } from './Alert';
import { ConditionFilter } from './conditions/Condition';

/**
 * What an action does with a message that it takes.
 *
 * @public
 */
export type IntegrationActionType =
  | 'ignore'
  | 'create'
  | 'close'
  | 'acknowledge'
  | 'addNote';

/**
 * Every type of action, in the order in which they are asked.
 *
 * @public
 */
export const INTEGRATION_ACTION_TYPES: readonly IntegrationActionType[] = [
  'ignore',
  'create',
  'close',
  'acknowledge',
  'addNote',
];

/**
 * What an integration does with some of its messages.
 *
 * @remarks Texts are templates, see `renderTemplate`: `{{message}}` and the like stand for what the message says as it was read,
 * other names for what is in it, `{{_payload}}`, `{{_headers}}` and `{{_params}}` for the whole of it. What is absent stays as
 * the message says. The shape is Opsgenie's.
 * @public
 */
export type IntegrationAction = {
  readonly type: IntegrationActionType;
  readonly name: string;
  /** Among those of the same type; its place in the list when absent. */
  readonly order?: number;
  /** Which messages it takes; it may also ask about any path of the message, and about `eventType`. */
  readonly filter: ConditionFilter;
  /** Who is said to have done it. */
  readonly user?: string;
  readonly note?: string;
  readonly alias?: string;
} & IntegrationActionAlert;

/**
 * What an alert that an action creates says; only for the type `create`.
 *
 * @public
 */
export type IntegrationActionAlert = {
  readonly source?: string;
  readonly message?: string;
  readonly description?: string;
  readonly entity?: string;
  readonly priority?: AlertPriority;
  /** A template that gives P1 to P5, or a word such as critical; it counts before `priority`. */
  readonly customPriority?: string;
  readonly tags?: readonly string[];
  readonly alertActions?: readonly string[];
  readonly responders?: readonly {
    readonly type: 'user' | 'team' | 'escalation' | 'schedule';
    readonly id: string;
  }[];
  readonly extraProperties?: Readonly<Record<string, string>>;
  /** Kept for clients of Opsgenie; messages carry no files here. */
  readonly appendAttachments?: boolean;
  readonly ignoreAlertActionsFromPayload?: boolean;
  readonly ignoreRespondersFromPayload?: boolean;
  readonly ignoreTeamsFromPayload?: boolean;
  /** Everybody but teams. */
  readonly ignoreRecipientsFromPayload?: boolean;
  readonly ignoreTagsFromPayload?: boolean;
  readonly ignoreExtraPropertiesFromPayload?: boolean;
};
