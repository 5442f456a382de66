import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  parseAlertQuery,
  SavedAlertSearch,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { randomUUID } from 'node:crypto';
import { isLostRace } from '../alerts/databaseErrors';
import { SavedSearchContent, SavedSearchStore } from './SavedSearchStore';

const LONGEST_NAME = 100;

/** Checks and writes a new search. */
export async function saveSearch(options: {
  store: SavedSearchStore;
  content: SavedSearchContent;
  now: DateTime;
}): Promise<SavedAlertSearch> {
  const { store, now } = options;
  const content = checked(options.content);
  const id = randomUUID();
  await refusingTakenName(content.name, () => store.insert(id, content, now));
  return existingSearch(store, id);
}

/** Checks and writes what a search becomes, as it is then. */
export async function changeSearch(options: {
  store: SavedSearchStore;
  id: string;
  contentOf: (before: SavedAlertSearch) => SavedSearchContent;
  now: DateTime;
}): Promise<SavedAlertSearch> {
  const { store, id, contentOf, now } = options;
  const { name } = contentOf(await existingSearch(store, id));
  await refusingTakenName(name, () =>
    store.change(id, before => checked(contentOf(before)), now),
  );
  return existingSearch(store, id);
}

async function refusingTakenName(
  name: string,
  write: () => Promise<unknown>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isLostRace(error)) {
      throw new ConflictError(
        `name is '${name}', which another search has already`,
      );
    }
    throw error;
  }
}

/** The search, or 404. */
export async function existingSearch(
  store: SavedSearchStore,
  id: string,
): Promise<SavedAlertSearch> {
  const found = await store.find('id', id);
  if (!found) {
    throw new NotFoundError(`No saved search with id ${id}`);
  }
  return found;
}

function checked(content: SavedSearchContent): SavedSearchContent {
  const name = content.name.trim();
  if (name === '' || [...name].length > LONGEST_NAME) {
    throw new InputError(
      `name is '${name}', expected 1 to ${LONGEST_NAME} characters`,
    );
  }
  assertUnderstood(content.query);
  return { ...content, name };
}

function assertUnderstood(query: string): void {
  try {
    parseAlertQuery(query);
  } catch (error) {
    throw new InputError(
      `query is not understood ${error instanceof Error ? error.message : ''}`,
    );
  }
}
