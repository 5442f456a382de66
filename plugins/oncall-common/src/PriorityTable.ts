import { AlertPriority } from './Alert';

/**
 * Which priority an alert has when a tool says how bad it is.
 *
 * @public
 */
export type PriorityTable = {
  /** By the word of the tool, in lower case. */
  readonly severities: Readonly<Record<string, AlertPriority>>;
  /** Where the tool says nothing, or a word that nobody knows. */
  readonly otherwise?: AlertPriority;
};
