import { LoggerService } from '@backstage/backend-plugin-api';
import {
  INTEGRATION_NAMES,
  MessageOutcome,
} from '@muster/backstage-plugin-oncall-common';
import { alertSources, findSource } from '../alerts/sources/alertSources';
import { AlertSource, SourceMessage } from '../alerts/sources/AlertSource';
import { decodeBody } from '../alerts/sources/reading/decodeBody';
import { Fields } from '../alerts/sources/reading/Fields';
import { receiveMessage, SourceRoom } from '../alerts/sources/receiveMessage';
import { keyAnywhere } from './keyAnywhere';
import { SnsGate } from '../alerts/sources/sns/SnsGate';
import { openHeaders } from './openHeaders';
import { OpsgenieError } from './OpsgenieError';
import {
  OpsgenieAnswer,
  OpsgenieCall,
  OpsgenieRequest,
} from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';

/** Where the path in front of the name of a source begins, on every listener. */
export const SOURCE_PATH = '/v1/json';

type Options = {
  readonly sourceRoom: SourceRoom;
  readonly logger: LoggerService;
  readonly snsGate: SnsGate;
};

/** The doors for tools that write alerts in their own words. */
export function sourceRoutes(options: Options): readonly OpsgenieRoute[] {
  const door = {
    method: 'POST',
    access: 'send' as const,
    acceptsKeyAnywhere: true,
    readsBody: true,
  };
  const byName = (call: OpsgenieCall) =>
    answer(options, namedSource(call.params.type), call);
  return [
    { ...door, path: `${SOURCE_PATH}/:type`, handle: byName },
    {
      ...door,
      path: `${SOURCE_PATH}/integrations/webhooks/:type`,
      handle: byName,
    },
    {
      ...door,
      path: '/v2/enqueue',
      handle: call => answerEvent(options, namedSource('pagerduty'), call),
    },
  ];
}

function namedSource(name: string): AlertSource {
  const source = findSource(name);
  if (!source) {
    const known = alertSources.map(({ type }) => type).join(', ');
    throw OpsgenieError.notFound(
      `No source is called '${name}', expected one of ${known}.`,
    );
  }
  return source;
}

async function answer(
  options: Options,
  source: AlertSource,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const items = await receive(options, source, call);
  return { status: 200, body: { status: 'successful', code: 200, items } };
}

/** In the words of PagerDuty. */
async function answerEvent(
  options: Options,
  source: AlertSource,
  call: OpsgenieCall,
): Promise<OpsgenieAnswer> {
  const [first] = await receive(options, source, call);
  return {
    status: 202,
    body: {
      status: 'success',
      message:
        first?.does === 'ignore' ? `Ignored: ${first.rule}` : 'Event processed',
      dedup_key: first?.alias,
    },
  };
}

async function receive(
  { sourceRoom, logger, snsGate }: Options,
  source: AlertSource,
  { integration, request, requestId }: OpsgenieCall,
): Promise<readonly MessageOutcome[]> {
  if (integration.type !== source.type) {
    throw new OpsgenieError(
      403,
      `This key belongs to an integration of the kind ${integration.type}, expected ${source.type}. Each tool has a key of its own.`,
    );
  }
  const { message, raw } = await toMessage(request);
  if (source.type === 'cloudwatch') {
    await snsGate.admit(message.payload);
  }
  const outcomes = await receiveMessage(sourceRoom, {
    source,
    integration,
    message,
    raw,
  });
  for (const { rule, alertId } of outcomes.filter(({ isUnread }) => isUnread)) {
    logger.warn('A message of a tool was not understood; it opens an alert', {
      tool: INTEGRATION_NAMES[source.type],
      integrationId: integration.id,
      requestId,
      rule,
      alertId: alertId ?? '',
    });
  }
  return outcomes;
}

async function toMessage(
  request: OpsgenieRequest,
): Promise<{ readonly message: SourceMessage; readonly raw: string }> {
  const { headers, body } = request;
  const { apiKey: _key, ...query } = Object.fromEntries(request.query);
  const contentType = headers['content-type'] ?? '';
  try {
    const payload = await decodeBody({ body, contentType, query });
    const message = {
      payload: Fields.of(withoutKeyFields(payload, keyAnywhere(request))),
      headers: openHeaders(headers),
      query,
    };
    return {
      message,
      raw: withoutKey(body || request.query.toString(), request),
    };
  } catch (error) {
    throw new OpsgenieError(
      400,
      error instanceof Error ? error.message : String(error),
    );
  }
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

/** The key must be read neither in an alert nor in what is kept for the mapping. */
function withoutKey(text: string, request: OpsgenieRequest): string {
  const key = keyAnywhere(request);
  return key ? text.replaceAll(key, '***') : text;
}
