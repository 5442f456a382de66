import { LoggerService } from '@backstage/backend-plugin-api';
import {
  INTEGRATION_NAMES,
  MessageOutcome,
} from '@muster/backstage-plugin-oncall-common';
import { alertSources, findSource } from '../alerts/sources/alertSources';
import { AlertSource } from '../alerts/sources/AlertSource';
import { receiveMessage, SourceRoom } from '../alerts/sources/receiveMessage';
import { SnsGate } from '../alerts/sources/sns/SnsGate';
import { admittedMessage, keepRefused } from './admittedMessage';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
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
    keepRefused: ({ integration, request }, error) => {
      // What stands in the address is not what arrived.
      const unread = { ...request, query: new URLSearchParams() };
      keepRefused({ ...options, integration, request: unread }, error);
    },
  } satisfies Partial<OpsgenieRoute>;
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
  const incoming = await admittedMessage({
    source,
    integration,
    request,
    snsGate,
    sourceRoom,
  });
  const outcomes = await receiveMessage(sourceRoom, incoming);
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
