import {
  AlertPriority,
  Integration,
} from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { RequestedResponder } from '../escalation/startEscalation';
import { AlertIdentifier } from './AlertIdentifier';

/**
 * Something that a machine or a person asks of alerts. All changes of alerts are such requests.
 */
export type AlertRequest = {
  /** Given when the caller may ask later what became of it. */
  readonly requestId?: string;
  /** Entity reference of a person, or the name of a machine. */
  readonly actor: string;
  /** The integration that carried it, when a machine asked. */
  readonly integration?: Integration;
  /** Becomes a note on the alert. */
  readonly note?: string;
  /** How a message of a machine was understood; goes to the activity of the alert when something changes. */
  readonly explanation?: string;
  readonly deed: AlertDeed;
  /**
   * Asked in the transaction that writes the request, before anything is decided; when it says no, the request does
   * nothing. It may write: then both are written or neither is.
   */
  readonly onlyIf?: (tx: Knex.Transaction) => Promise<boolean>;
};

/** What is to be done. */
export type AlertDeed = OpenDeed | ChangeDeed;

/** Report that something is wrong: a new alert, or one more report of the open alert with this alias. */
export type OpenDeed = {
  readonly kind: 'open';
  readonly alert: NewAlert;
  /** What policies did to it. */
  readonly remarks?: readonly string[];
};

/** Do something to an alert that exists. */
export type ChangeDeed = { readonly target: AlertIdentifier } & (
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'unacknowledge' }
  | { readonly kind: 'close' }
  | {
      readonly kind: 'escalate';
      /** An escalation policy; whatever comes next when absent. An id or a name; both may be given. */
      readonly policy?: Omit<RequestedResponder, 'type'>;
    }
  | { readonly kind: 'delete' }
  | { readonly kind: 'note' }
  | { readonly kind: 'snooze'; readonly until: DateTime }
  | { readonly kind: 'reprioritize'; readonly priority: AlertPriority }
  | { readonly kind: 'seen' }
  | {
      readonly kind: 'tag';
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | {
      readonly kind: 'detail';
      readonly set: Readonly<Record<string, string>>;
      readonly remove: readonly string[];
    }
  | {
      readonly kind: 'assign';
      /** A reference, an e-mail address or a name; any may be given. */
      readonly owner: Omit<RequestedResponder, 'type'>;
    }
  | {
      readonly kind: 'add-responder';
      readonly responder: RequestedResponder;
    }
  | { readonly kind: 'run-action'; readonly action: string }
  | {
      readonly kind: 'reword';
      readonly words: {
        readonly message?: string;
        readonly description?: string;
      };
    }
);

/** What is said about a new alert. */
export type NewAlert = {
  readonly id: string;
  readonly alias: string;
  /** The alias as the sender said it, when a policy has rewritten it. */
  readonly sentAlias?: string;
  /** Short enough for a title. */
  readonly message: string;
  readonly description?: string;
  readonly priority: AlertPriority;
  readonly source: string;
  readonly entity?: string;
  readonly tags: readonly string[];
  readonly details: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
  readonly responders: readonly RequestedResponder[];
  /** Names that may be a service of the catalog, best first. */
  readonly service: readonly string[];
};

/** What became of a request. */
export type AlertRequestResult = {
  readonly outcome: 'done' | 'nothing-to-do' | 'not-found' | 'refused';
  /** The alert that was meant. */
  readonly alertId?: string;
  readonly alias?: string;
  /** Why it was refused. */
  readonly error?: Error;
};
