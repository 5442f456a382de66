import { AlertPriority } from './Alert';
import { IntegrationAction } from './IntegrationAction';
import { IntegrationType } from './IntegrationType';
import { PriorityTable } from './PriorityTable';
import { WebhookMapping } from './WebhookMapping';

/**
 * A kind of tool that can send alerts, with what a person has to do to connect it.
 *
 * @public
 */
export type AlertSourceInfo = {
  readonly type: IntegrationType;
  readonly name: string;
  /** One sentence: what is taken, and which changes the tool reports. */
  readonly summary: string;
  /**
   * In order. `{{url}}` stands for the address with the key, `{{address}}` for the address alone, `{{host}}` for the host
   * and `{{key}}` for the key.
   */
  readonly steps: readonly string[];
  /** Something to copy, with the same placeholders. */
  readonly snippet?: { readonly language: string; readonly text: string };
  /** The words that the tool usually has for how bad it is, and what they mean; absent where it says priorities itself. */
  readonly priorities?: PriorityTable;
};

/**
 * What became of one alert of a message.
 *
 * @public
 */
export type MessageOutcome = {
  readonly does: 'open' | 'close' | 'acknowledge' | 'note' | 'ignore';
  /** Why: the rule of the parser. */
  readonly rule: string;
  /** Nobody understood the message; the alert shows it as it arrived. */
  readonly isUnread?: boolean;
  readonly alias?: string;
  readonly alertId?: string;
  /** Absent for what was ignored. */
  readonly outcome?: 'done' | 'nothing-to-do' | 'not-found' | 'refused';
};

/**
 * The latest message of an integration, without the key.
 *
 * @public
 */
export type IntegrationMessage = {
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly contentType: string;
  /** Cut when it is long. */
  readonly body: string;
  readonly outcomes: readonly MessageOutcome[];
};

/**
 * How the messages of an integration are read, and the latest of them.
 *
 * @public
 */
export type IntegrationReading = {
  /** Only of webhooks, once somebody has saved one. */
  readonly mapping?: WebhookMapping;
  /** True when a file says the mapping, so that nobody can edit it here. */
  readonly isMappingManaged?: boolean;
  /** True when a file says the actions, so that nobody can edit them here. */
  readonly areActionsManaged?: boolean;
  readonly lastMessage?: IntegrationMessage;
  /** True when messages may tell more than the reader may see, who may not change what belongs to the team. */
  readonly isMessageHidden?: boolean;
};

/**
 * A message to try, and how it would be read.
 *
 * @public
 */
export type MessageTrial = {
  /** The latest message when absent. */
  readonly body?: string;
  /** The saved one when absent. */
  readonly mapping?: WebhookMapping;
  /** Those that are saved when absent. */
  readonly actions?: readonly IntegrationAction[];
};

/**
 * What a message would do.
 *
 * @public
 */
export type MessagePreview = {
  readonly does: MessageOutcome['does'];
  readonly rule: string;
  readonly isUnread?: boolean;
  readonly alias?: string;
  /** What would be written to the activity of the alert. */
  readonly note?: string;
  /** When it would open an alert. */
  readonly alert?: {
    readonly message: string;
    readonly alias: string;
    readonly description?: string;
    readonly priority: AlertPriority;
    readonly source: string;
    readonly entity?: string;
    readonly tags: readonly string[];
    readonly details: Readonly<Record<string, string>>;
  };
};
