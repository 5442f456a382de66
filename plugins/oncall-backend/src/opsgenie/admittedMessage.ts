import { Integration } from '@muster/backstage-plugin-oncall-common';
import { AlertSource, SourceMessage } from '../alerts/sources/AlertSource';
import { Fields } from '../alerts/sources/reading/Fields';
import { payloadOf } from '../alerts/sources/reading/payloadOf';
import { IncomingMessage, SourceRoom } from '../alerts/sources/receiveMessage';
import { SnsGate } from '../alerts/sources/sns/SnsGate';
import { keyAnywhere } from './keyAnywhere';
import { openHeaders } from './openHeaders';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieRequest } from './OpsgenieRequest';

type Arrival = {
  readonly source: AlertSource;
  readonly integration: Integration;
  readonly request: OpsgenieRequest;
  readonly snsGate: SnsGate;
  readonly sourceRoom: SourceRoom;
};

/**
 * A message of a tool that may be read. One that may not is kept with the reason, because tools such as Amazon SNS do not
 * show what they were answered, so whoever sets them up can read it only at the integration.
 */
export async function admittedMessage(
  arrival: Arrival,
): Promise<IncomingMessage> {
  try {
    return await admit(arrival);
  } catch (error) {
    keepRefused(arrival, error);
    throw error;
  }
}

async function admit({
  source,
  integration,
  request,
  snsGate,
}: Arrival): Promise<IncomingMessage> {
  if (integration.type !== source.type) {
    throw new OpsgenieError(
      403,
      `This key belongs to an integration of the kind ${integration.type}, expected ${source.type}. Each tool has a key of its own.`,
    );
  }
  const message = await toMessage(source, request);
  if (source.type === 'cloudwatch') {
    await snsGate.admit(message.payload);
  }
  return { source, integration, message, raw: rawOf(request) };
}

/** Shows it at its integration, with the reason. */
export function keepRefused(
  {
    integration,
    request,
    sourceRoom,
  }: Pick<Arrival, 'integration' | 'request' | 'sourceRoom'>,
  error: unknown,
): void {
  const rule = error instanceof Error ? error.message : String(error);
  sourceRoom.lastMessages.keep(integration.id, {
    receivedAt: sourceRoom.clock(),
    contentType: request.headers['content-type'] ?? '',
    body: rawOf(request),
    headers: openHeaders(request.headers),
    query: queryOf(request),
    outcomes: [{ does: 'ignore', outcome: 'refused', rule }],
  });
}

async function toMessage(
  source: AlertSource,
  request: OpsgenieRequest,
): Promise<SourceMessage> {
  const { headers, body } = request;
  const query = queryOf(request);
  const contentType = headers['content-type'] ?? '';
  try {
    const payload = await payloadOf(source, { body, contentType, query });
    return {
      payload: Fields.of(withoutKeyFields(payload, keyAnywhere(request))),
      headers: openHeaders(headers),
      query,
    };
  } catch (error) {
    throw new OpsgenieError(
      400,
      error instanceof Error ? error.message : String(error),
    );
  }
}

function queryOf(request: OpsgenieRequest): Readonly<Record<string, string>> {
  const { apiKey: _key, ...query } = Object.fromEntries(request.query);
  return query;
}

/** The same of the content, whose parts templates can put into an alert. */
function withoutKeyFields(payload: unknown, key: string | undefined): unknown {
  return typeof payload === 'object' && payload && !Array.isArray(payload)
    ? Object.fromEntries(
        Object.entries(payload).map(([name, value]) => [
          name,
          value === key ? '***' : value,
        ]),
      )
    : payload;
}

/** What arrived. The key must be read neither in an alert nor in what is kept for the mapping. */
function rawOf(request: OpsgenieRequest): string {
  const text = request.body || request.query.toString();
  const key = keyAnywhere(request);
  return key ? text.replaceAll(key, '***') : text;
}
