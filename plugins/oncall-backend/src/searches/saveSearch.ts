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

/** Checks and writes a search: a new one, or what an existing one becomes. */
export async function saveSearch(options: {
  store: SavedSearchStore;
  content: SavedSearchContent;
  /** Absent: a new one. */
  id?: string;
  now: DateTime;
}): Promise<SavedAlertSearch> {
  const { store, now } = options;
  const content = checked(options.content);
  const id = options.id ?? randomUUID();
  try {
    if (options.id === undefined) {
      await store.insert(id, content, now);
    } else {
      await store.update(id, content, now);
    }
  } catch (error) {
    if (isLostRace(error)) {
      throw new ConflictError(
        `name is '${content.name}', which another search has already`,
      );
    }
    throw error;
  }
  return existingSearch(store, id);
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
