import {
  AlertListRequest,
  OnCallClient,
} from '@muster/backstage-plugin-oncall-common';
import { OpsgenieClient } from '../opsgenieClient';

type Part = {
  readonly data: readonly { readonly id: string }[];
  readonly paging: { readonly next?: string; readonly last: string };
};

/** All parts of the list of the portal, one after the other. */
export async function nativeParts(
  client: OnCallClient,
  request: AlertListRequest,
): Promise<readonly string[]> {
  const { items, nextCursor } = await client.listAlerts(request);
  const ids = items.map(({ id }) => id);
  return nextCursor === undefined
    ? ids
    : [
        ...ids,
        ...(await nativeParts(client, { ...request, cursor: nextCursor })),
      ];
}

/** All parts that a client of Opsgenie reads by following the links from one to the next, and what the last link leads to. */
export async function opsgenieParts(
  opsgenie: OpsgenieClient,
  asked: Readonly<Record<string, string>>,
): Promise<{ ids: readonly string[]; lastIds: readonly string[] }> {
  const partAt = async (path: string): Promise<Part> =>
    (await opsgenie.get(path).expect(200)).body;
  let part = await partAt(`/v2/alerts?${new URLSearchParams(asked)}`);
  const ids = [...idsOf(part)];
  while (part.paging.next !== undefined) {
    part = await partAt(pathOf(part.paging.next));
    ids.push(...idsOf(part));
  }
  return { ids, lastIds: idsOf(await partAt(pathOf(part.paging.last))) };
}

function idsOf({ data }: Part): readonly string[] {
  return data.map(({ id }) => id);
}

function pathOf(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}
