import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DateTime } from 'luxon';
import {
  DIRECTORY_KINDS,
  directoryFromEntities,
} from './directoryFromEntities';
import { DirectoryGuard } from './DirectoryGuard';
import { DirectoryStore } from './DirectoryStore';

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'metadata.tags',
  'spec.profile',
  'relations',
];

/** Whether the copy follows the catalog again, and if not, why. */
export type DirectorySync =
  | { readonly ok: true; readonly people: number }
  | { readonly ok: false; readonly reason: string };

/**
 * Copies people, teams and services from the catalog.
 *
 * The pager works from this copy, so the catalog may be down. A catalog that suddenly knows nobody (a broken provider, an
 * empty database) is not believed, and one that lost many people not at once (`DirectoryGuard`).
 */
export async function syncDirectory(options: {
  catalog: CatalogService;
  auth: AuthService;
  store: DirectoryStore;
  guard: DirectoryGuard;
  logger: LoggerService;
  /** Called when the copy has changed. */
  onChanged?: () => void;
  now: DateTime;
}): Promise<DirectorySync> {
  const { catalog, auth, store, guard, logger, now } = options;
  const entities: Entity[] = [];
  const credentials = await auth.getOwnServiceCredentials();
  const pages = catalog.streamEntities(
    { filter: { kind: [...DIRECTORY_KINDS] }, fields: FIELDS, pageSize: 500 },
    { credentials },
  );
  for await (const page of pages) {
    entities.push(...page);
  }
  const directory = directoryFromEntities(entities);
  if (directory.people.length === 0) {
    return refuse({ ...options, entities: entities.length });
  }
  const doubt = await guard.doubt(directory, now);
  if (doubt) {
    logger.warn(doubt);
    return { ok: false, reason: doubt };
  }
  const change = await store.replace(directory, now);
  if (change.written + change.removed > 0) {
    logger.info('People, teams and services copied from the catalog', {
      people: directory.people.length,
      teams: directory.teams.length,
      services: directory.services.length,
      ...change,
    });
    options.onChanged?.();
  }
  return { ok: true, people: directory.people.length };
}

/** A catalog that has not filled itself yet is nothing to worry about; one that forgot everybody is. */
async function refuse(options: {
  store: DirectoryStore;
  logger: LoggerService;
  entities: number;
}): Promise<DirectorySync> {
  const { store, logger, entities } = options;
  const wasFilled = (await store.syncedAt()) !== undefined;
  const reason = wasFilled
    ? 'The catalog knows no people any more; the copy is kept as it was'
    : 'The catalog knows no people yet';
  logger[wasFilled ? 'warn' : 'info'](reason, { entities });
  return { ok: false, reason };
}
