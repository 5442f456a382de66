import {
  Postmortem,
  postmortemReadPermission,
} from '@muster/backstage-plugin-incidents-common';
import { authorize, Caller } from '../authorization';
import { pageOf, readCursor } from '../Cursor';
import { IncidentsContext } from '../IncidentsContext';
import { readMoment } from '../readMoment';
import { normalizeRef } from '../services/normalizeRefs';
import { PostmortemStore } from './PostmortemStore';

/** The archive, newest first; drafts only when asked. */
export async function listPostmortems(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly text?: string;
    readonly service?: string;
    readonly status?: Postmortem['status'];
    readonly cursor?: string;
    readonly limit: number;
  },
): Promise<{ items: Postmortem[]; nextCursor?: string }> {
  const { caller, text, service, status = 'published' } = options;
  const { cursor, limit } = options;
  await authorize(context, caller, postmortemReadPermission);
  const found = await new PostmortemStore(context.database).list(
    { status, text, service: service && normalizeRef('service', service) },
    { after: readCursor(cursor), limit: limit + 1 },
  );
  return pageOf(found, limit, ({ id, publishedAt, createdAt }) => ({
    rank: readMoment('publishedAt', publishedAt ?? createdAt).toMillis(),
    id,
  }));
}
