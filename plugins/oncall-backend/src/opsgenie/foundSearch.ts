import { SavedAlertSearch } from '@muster/backstage-plugin-oncall-common';
import { SavedSearchStore } from '../searches/SavedSearchStore';
import { OpsgenieError } from './OpsgenieError';

/** The saved search that a client names by its id or its name. */
export async function foundSearch(
  searches: SavedSearchStore,
  { identifier, type }: { identifier: string; type: string | null },
): Promise<SavedAlertSearch> {
  const by = type || 'id';
  if (by !== 'id' && by !== 'name') {
    throw OpsgenieError.unprocessable({
      identifierType: 'must be one of id, name',
    });
  }
  const found = await searches.find(by, identifier);
  if (!found) {
    throw OpsgenieError.notFound(
      `Saved search with ${by} [${identifier}] does not exist.`,
    );
  }
  return found;
}
