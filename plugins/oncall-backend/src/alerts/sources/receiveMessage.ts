import {
  Integration,
  MessageOutcome,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { LastMessages } from '../../integrations/LastMessages';
import { WebhookMappings } from '../../integrations/WebhookMappings';
import { AlertRequest, AlertRequestResult } from '../AlertRequest';
import { AlertSource, SourceDecision, SourceMessage } from './AlertSource';
import { readSource } from './reading/readSource';
import { sourceRequest } from './reading/sourceRequest';
import { timeOrderedId } from '../../timeOrderedId';

/** What taking a message needs. */
export type SourceRoom = {
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly mappings: WebhookMappings;
  readonly lastMessages: LastMessages;
  readonly clock: () => DateTime;
};

/** A message that was let in. */
export type IncomingMessage = {
  readonly source: AlertSource;
  readonly integration: Integration;
  readonly message: SourceMessage;
  /** As it arrived, without the key. */
  readonly raw: string;
};

/**
 * Takes a message of a tool. Resolves when everything in it is on disk; fails when anything is not, so that the tool
 * sends it again. To repeat does no harm: an open alert counts the repetition.
 */
export async function receiveMessage(
  room: SourceRoom,
  incoming: IncomingMessage,
): Promise<readonly MessageOutcome[]> {
  const { source, integration, raw } = incoming;
  const message = await asWanted(room, incoming);
  const decisions = readSource(source, message, raw);
  const outcomes = await Promise.all(
    decisions.map(decision => carryOut(room, incoming, decision)),
  );
  room.lastMessages.keep(integration.id, {
    receivedAt: room.clock(),
    contentType: message.headers['content-type'] ?? '',
    body: raw,
    headers: message.headers,
    query: message.query,
    outcomes,
  });
  return outcomes;
}

/** Adds how people want the message to be read; only webhooks have a mapping. */
async function asWanted(
  { mappings }: SourceRoom,
  { source, integration, message }: IncomingMessage,
): Promise<SourceMessage> {
  const { id, priorities, actions } = integration;
  const mapping =
    source.type === 'webhook' ? await mappings.find(id) : undefined;
  return { ...message, mapping, priorities, actions };
}

async function carryOut(
  { submit }: SourceRoom,
  { source: { type }, integration }: IncomingMessage,
  decision: SourceDecision,
): Promise<MessageOutcome> {
  const { does, rule } = decision;
  const id = timeOrderedId();
  const request = sourceRequest(decision, { type, integration, id });
  if (!request) {
    return { does, rule };
  }
  const { outcome, alias = aliasOf(request), alertId } = await submit(request);
  const isUnread = does === 'open' && decision.isUnread;
  return { does, rule, ...(isUnread && { isUnread }), outcome, alias, alertId };
}

/** Of an alert that does not exist. */
function aliasOf({ deed }: AlertRequest): string {
  return deed.kind === 'open' ? deed.alert.alias : deed.target.value;
}
