import { Integration } from '@muster/backstage-plugin-oncall-common';
import { IncomingHttpHeaders } from 'node:http';
import { Caller } from '../authorization';

/** An HTTP request, free of any framework, so that the same handlers serve every listener. */
export type OpsgenieRequest = {
  readonly method: string;
  /** From the root of the API: begins with `/v2`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: IncomingHttpHeaders;
  /** Empty when it came as a form with files. */
  readonly body: string;
  /** The whole body of a form with files, which is no text. */
  readonly bytes?: Buffer;
  /** Where the client reached the root of the API, for the links of long lists. */
  readonly baseUrl: string;
  /** The address of the caller. */
  readonly remoteAddress?: string;
};

/** What goes back. */
export type OpsgenieResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A request whose key is known and whose path was understood. */
export type OpsgenieCall = {
  readonly requestId: string;
  readonly request: OpsgenieRequest;
  readonly integration: Integration;
  /** The key, as the use cases authorize and audit it. */
  readonly caller: Caller;
  /** The variable parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The parsed body; an empty object when there is none. */
  readonly body: unknown;
};

/** The answer of a handler; the envelope is put around its body. */
export type OpsgenieAnswer = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is instead of the body, with the `Content-Type` that the headers name: a calendar, a file. */
  readonly content?: string;
};
