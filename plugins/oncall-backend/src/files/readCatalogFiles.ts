import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { CarriedFile, filesFromEntities } from './filesFromEntities';

const FIELDS = [
  'kind',
  'metadata',
  'spec.oncall',
  'spec.owner',
  'relations',
  'status',
];

/** The files that the catalog has at this moment. */
export async function readCatalogFiles(options: {
  readonly catalog: CatalogService;
  readonly auth: AuthService;
}): Promise<readonly CarriedFile[]> {
  const { catalog, auth } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const { items } = await catalog.getEntities(
    { filter: { 'spec.oncall': CATALOG_FILTER_EXISTS }, fields: FIELDS },
    { credentials },
  );
  return filesFromEntities(items);
}
