import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabaseId } from '@backstage/backend-test-utils';
import { Databases, testDatabases as copiesOf } from '@muster/test-databases';

/** A database of the incidents for each test. */
export function testDatabases(ids?: TestDatabaseId[]): Databases {
  return copiesOf(
    resolvePackagePath(
      '@muster/backstage-plugin-incidents-backend',
      'migrations',
    ),
    ids,
  );
}
