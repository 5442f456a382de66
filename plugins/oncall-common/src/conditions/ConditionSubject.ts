import { AlertPriority } from '../Alert';

/**
 * What conditions are asked about: the fields of an alert, which need not exist yet.
 *
 * @public
 */
export type ConditionSubject = {
  readonly message?: string;
  readonly alias?: string;
  readonly description?: string;
  readonly source?: string;
  readonly entity?: string;
  readonly priority?: AlertPriority;
  readonly tags?: readonly string[];
  readonly actions?: readonly string[];
  /** Also the extra properties. */
  readonly details?: Readonly<Record<string, string>>;
  /** References and names alike: a person may write either in a condition. */
  readonly teams?: readonly string[];
  /** References and names alike. */
  readonly responders?: readonly string[];
  /** Fields that only one place knows, such as the subject of an e-mail. */
  readonly others?: Readonly<Record<string, string>>;
};
