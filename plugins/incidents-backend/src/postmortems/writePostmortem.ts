import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import { Knex } from 'knex';
import { readMoment } from '../readMoment';
import { StoredPostmortem } from './postmortemRow';
import { PostmortemStore } from './PostmortemStore';

/** Writes the next revision of a postmortem and its action items, in a transaction. */
export async function writePostmortem(
  trx: Knex,
  postmortem: Postmortem,
): Promise<void> {
  const { actionItems, revision } = postmortem;
  const postmortems = new PostmortemStore(trx);
  await postmortems.update(toStored(postmortem), revision);
  await postmortems.replaceActionItems(postmortem.id, actionItems);
}

function toStored(postmortem: Postmortem): StoredPostmortem {
  const { incidentKey: _, actionItems: __, ...stored } = postmortem;
  const { createdAt, updatedAt, publishedAt } = postmortem;
  return {
    ...stored,
    createdAt: readMoment('createdAt', createdAt),
    updatedAt: readMoment('updatedAt', updatedAt),
    publishedAt: publishedAt
      ? readMoment('publishedAt', publishedAt)
      : undefined,
  };
}
