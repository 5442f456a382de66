import {
  AlertPriority,
  IntegrationAction,
  IntegrationType,
  PriorityTable,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { RequestedResponder } from '../../escalation/startEscalation';
import { Fields } from './reading/Fields';

/** The kinds of integrations whose messages are parsed; `api` speaks the API of Opsgenie. */
export type SourceType = Exclude<IntegrationType, 'api'>;

/**
 * A tool that sends alerts in its own words.
 *
 * `read` is a pure function that never fails. It says of every alert in the message what becomes of it; an empty list
 * means that it does not understand the message, which then opens an alert as it is.
 */
export type AlertSource = {
  readonly type: SourceType;
  /** What else clients of Opsgenie write in the path in place of the type. */
  readonly alsoAt?: readonly string[];
  readonly setup: SourceSetup;
  /** The words that the tool usually has for how bad it is. Where it has none, `otherwise` is the priority of all. */
  readonly priorities: PriorityTable;
  /** Takes out what the tool sends packed, before it is read; may fail. */
  readonly unpack?: (payload: unknown) => Promise<unknown>;
  readonly read: (message: SourceMessage) => readonly SourceDecision[];
};

/** What a person has to know and do to connect the tool. */
export type SourceSetup = {
  /** One sentence: what is taken, and which changes the tool reports. */
  readonly summary: string;
  /** In order. `{{url}}` stands for the address with the key, `{{address}}` and `{{key}}` for its parts. */
  readonly steps: readonly string[];
  /** Something to copy, with the same placeholders. */
  readonly snippet?: { readonly language: string; readonly text: string };
  /** An example of what the tool sends; opens an alert. */
  readonly example: unknown;
};

/** What arrived. */
export type SourceMessage = {
  readonly payload: Fields;
  /** Lower-case names; without credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** Without the key. */
  readonly query: Readonly<Record<string, string>>;
  /** How a person wants the message to be read; only for webhooks. */
  readonly mapping?: WebhookMapping;
  /** What a person wants the words of the tool to mean. */
  readonly priorities?: PriorityTable;
  /** What a person wants to become of it; without any it does what it says. */
  readonly actions?: readonly IntegrationAction[];
};

/** What becomes of one alert of a message, and which rule said so. */
export type SourceDecision =
  | {
      readonly does: 'open';
      readonly rule: string;
      readonly alert: SourceAlert;
      readonly user?: string;
      readonly note?: string;
      /** The message was not understood; the alert shows it as it arrived. */
      readonly isUnread?: boolean;
    }
  | {
      readonly does: 'close' | 'acknowledge' | 'note';
      readonly rule: string;
      readonly alias: string;
      readonly user?: string;
      readonly note?: string;
      /** What the message says about the alert, for whoever asks. */
      readonly alert?: SourceAlert;
    }
  | { readonly does: 'ignore'; readonly rule: string };

/** Words for how bad something is; the first that is known counts. */
export type Severity = readonly (string | undefined)[];

/** What a tool says about an alert; anything may be missing or too long. */
export type SourceAlert = {
  readonly message?: string;
  /** What makes it the same alert; without it the message does. */
  readonly alias?: string;
  readonly description?: string;
  /** The words of the tool for how bad it is, the most telling first. */
  readonly severity?: Severity;
  /** The same of its parts, for when it says nothing itself: the most urgent counts. */
  readonly severityOfParts?: readonly Severity[];
  /** What these words mean. Parsers leave it out: that is a question of the integration. */
  readonly priority?: AlertPriority;
  /** What found it. The name of the tool when absent. */
  readonly source?: string;
  /** What it is about, for example a host. */
  readonly entity?: string;
  readonly tags?: readonly string[];
  readonly details?: Readonly<Record<string, string | undefined>>;
  /** What people can run. Parsers leave it out, and whom it is for: both are questions of the integration. */
  readonly actions?: readonly string[];
  readonly responders?: readonly RequestedResponder[];
};
