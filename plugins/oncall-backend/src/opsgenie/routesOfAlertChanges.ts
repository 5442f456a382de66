import { z } from 'zod';
import { AlertDeed, ChangeDeed } from '../alerts/AlertRequest';
import { AlertRequests } from '../alerts/AlertRequests';
import { alertTarget } from './alertTarget';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { parseBody } from './parseBody';

/** Also when the alert does not exist: the request status says so. */
export const ACCEPTED: OpsgenieAnswer = {
  status: 202,
  body: { result: 'Request will be processed' },
};

/** A change of an alert: a deed without the alert that it is done to. */
export type AlertChange = DistributiveOmit<ChangeDeed, 'target'>;

type DistributiveOmit<T, K extends keyof T> = T extends T ? Omit<T, K> : never;

type Common = {
  readonly user?: string;
  readonly source?: string;
  readonly note?: string;
};

/** Makes routes that change one alert: by what the body says, or by names in the query that are taken away. */
export function routesOfAlertChanges(requests: AlertRequests) {
  return { action, removal };

  function removal(
    name: string,
    parameter: string,
    deedOf: (names: readonly string[]) => AlertChange,
  ): OpsgenieRoute {
    return {
      method: 'DELETE',
      path: `/v2/alerts/:id/${name}`,
      access: 'send',
      // It changes an alert, and deletes none.
      rights: ['write'],
      handle: call =>
        submitDeed(requests, call, {
          ...commonOf(call),
          deed: {
            ...deedOf(listOf(call, parameter)),
            target: alertTarget(call),
          },
        }),
    };
  }

  function action<T extends Common>(
    name: string,
    schema: z.ZodType<T>,
    deedOf: (body: T) => AlertChange,
    method: string = 'POST',
  ): OpsgenieRoute {
    return {
      method,
      path: `/v2/alerts/:id/${name}`,
      access: 'send',
      handle: async call => {
        const body = parseBody(schema, call.body);
        return submitDeed(requests, call, {
          ...body,
          deed: { ...deedOf(body), target: alertTarget(call) },
        });
      },
    };
  }
}

/** What may come with a request that has no body. */
export function commonOf({ request: { query } }: OpsgenieCall): Common {
  return {
    user: query.get('user') || undefined,
    source: query.get('source') || undefined,
    note: query.get('note') || undefined,
  };
}

/** Names that are separated by commas. */
function listOf({ request }: OpsgenieCall, parameter: string) {
  const names = (request.query.get(parameter) ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  if (names.length === 0) {
    throw OpsgenieError.unprocessable({ [parameter]: 'may not be empty' });
  }
  return names;
}

/** The answer is always the same; the request status says what became of it. */
export async function submitDeed(
  requests: AlertRequests,
  { requestId, integration }: OpsgenieCall,
  { user, source, note, deed }: Common & { readonly deed: AlertDeed },
): Promise<OpsgenieAnswer> {
  await requests.submit({
    requestId,
    integration,
    actor: user ?? source ?? integration.name,
    note,
    deed,
  });
  return ACCEPTED;
}
