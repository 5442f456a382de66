import { ConditionFilter } from './conditions/Condition';

/**
 * What a message of a webhook does.
 *
 * @public
 */
export type WebhookDeed = 'open' | 'close' | 'acknowledge' | 'ignore';

/**
 * One rule of a mapping; its conditions may ask about the fields that the templates make, and about every path of the
 * message.
 *
 * @public
 */
export type WebhookRule = {
  readonly does: WebhookDeed;
  readonly filter: ConditionFilter;
};

/**
 * Templates for the fields of an alert, see `renderTemplate`.
 *
 * @remarks The data is the message, with the whole of it as `_payload`, and `_headers` and `_params` beside it.
 * @public
 */
export type WebhookFields = {
  readonly message: string;
  /** What makes it the same alert; the message does when this becomes empty. */
  readonly alias?: string;
  readonly description?: string;
  /** P1 to P5, or a word such as critical. */
  readonly priority?: string;
  readonly source?: string;
  readonly entity?: string;
  /** Separated by commas. */
  readonly tags?: string;
  readonly details?: Readonly<Record<string, string>>;
  /** A comment when the message closes or acknowledges. */
  readonly note?: string;
};

/**
 * How the messages of one webhook are read.
 *
 * @public
 */
export type WebhookMapping = {
  /** The first that fits says what happens; when none does, the message opens an alert. */
  readonly rules: readonly WebhookRule[];
  readonly fields: WebhookFields;
};
