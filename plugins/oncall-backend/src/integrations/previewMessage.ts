import { InputError } from '@backstage/errors';
import {
  Integration,
  IntegrationAction,
  integrationUpdatePermission,
  MessagePreview,
  teamsReached,
  WebhookMapping,
} from '@muster/backstage-plugin-oncall-common';
import { findSource } from '../alerts/sources/alertSources';
import { AlertSource, SourceDecision } from '../alerts/sources/AlertSource';
import { payloadOf } from '../alerts/sources/reading/payloadOf';
import { Fields } from '../alerts/sources/reading/Fields';
import { readSource } from '../alerts/sources/reading/readSource';
import { sourceRequest } from '../alerts/sources/reading/sourceRequest';
import { authorize, authorizeTeams, Caller } from '../authorization';
import { actionsFrom } from './actionsFrom';
import { existingIntegration } from './existingIntegration';
import { ReadingRoom } from './ReadingRoom';
import { refuseBadMapping } from './saveWebhookMapping';

/** What a message would do, read as the door reads it, with what came along with the latest one. Nothing is written. */
export async function previewMessage(
  room: ReadingRoom,
  caller: Caller,
  request: {
    readonly id: string;
    /** The latest message when absent. */
    readonly body?: string;
    /** The saved one when absent. */
    readonly mapping?: WebhookMapping;
    /** Likewise. */
    readonly actions?: readonly IntegrationAction[];
  },
): Promise<readonly MessagePreview[]> {
  await authorize(room.permissions, caller, integrationUpdatePermission);
  const integration = await existingIntegration(room.store, request.id);
  await authorizeTeams(room.permissions, caller, teamsReached(integration));
  const source = sourceOf(integration);
  const last = await room.messages.findMessage(request.id);
  const { body = last?.body, mapping = await room.mappings.find(request.id) } =
    request;
  if (body === undefined) {
    throw new InputError('body is missing, and no message has arrived yet');
  }
  if (mapping) {
    refuseBadMapping(mapping);
  }
  const { headers = {}, query = {}, contentType = '' } = last ?? {};
  const payload = Fields.of(
    await payloadOf(source, { body, contentType, query }),
  );
  const { priorities } = integration;
  const actions = request.actions
    ? actionsFrom(request.actions)
    : integration.actions;
  const sent = { payload, headers, query };
  const message = { ...sent, mapping, priorities, actions };
  return readSource(source, message, body).map(decision =>
    preview(decision, { source, integration }),
  );
}

/** The parser of an integration; the API of Opsgenie has none. */
export function sourceOf({ id, type }: Integration): AlertSource {
  const source = findSource(type);
  if (!source) {
    throw new InputError(
      `Integration ${id} is of the kind ${type}, whose messages are not parsed`,
    );
  }
  return source;
}

function preview(
  decision: SourceDecision,
  {
    source: { type },
    integration,
  }: { readonly source: AlertSource; readonly integration: Integration },
): MessagePreview {
  const { does, rule } = decision;
  const { deed, note } =
    sourceRequest(decision, { type, integration, id: '' }) ?? {};
  if (deed?.kind !== 'open') {
    return { does, rule, alias: deed?.target.value, note };
  }
  const { id: _id, actions, responders, service, ...alert } = deed.alert;
  const isUnread = does === 'open' && decision.isUnread;
  return {
    does,
    rule,
    ...(isUnread && { isUnread }),
    alias: alert.alias,
    note,
    alert,
  };
}
