import {
  AlertPriority,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../../escalation/startEscalation';

/** What a message says about an alert; anything may be missing. */
export type SaidAlert = {
  readonly message?: string;
  readonly alias?: string;
  readonly description?: string;
  readonly source?: string;
  readonly entity?: string;
  readonly priority?: AlertPriority;
  readonly tags?: readonly string[];
  readonly details?: Readonly<Record<string, string | undefined>>;
  readonly actions?: readonly string[];
  readonly responders?: readonly RequestedResponder[];
};

/** What a message says that it is about. */
export type MessageDeed = 'open' | 'close' | 'acknowledge' | 'note';

/** A message of an integration as it was read, before any action was asked. */
export type ReadMessage = {
  readonly says: MessageDeed;
  readonly alert: SaidAlert;
  /** Who is said to have sent it. */
  readonly user?: string;
  readonly note?: string;
  /** As it arrived: the content, the headers without credentials, the query without the key. */
  readonly payload: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** What a word for how bad something is means here. */
  readonly priorityOfWord: (word: string) => AlertPriority | undefined;
};

/** What an action of Opsgenie is called here. */
export const DEED_OF_ACTION: Readonly<
  Record<IntegrationAction['type'], MessageDeed | 'ignore'>
> = {
  ignore: 'ignore',
  create: 'open',
  close: 'close',
  acknowledge: 'acknowledge',
  addNote: 'note',
};
