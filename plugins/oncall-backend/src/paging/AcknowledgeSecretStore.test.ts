import { migrateDatabase } from '../migrateDatabase';
import { AcknowledgeSecretStore } from './AcknowledgeSecretStore';
import { testDatabases } from '../tests/__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'the secret of acknowledge links on %s',
  id => {
    it('is one for all processes, also those that start together, and lasts', async () => {
      const knex = await databases.init(id);
      await migrateDatabase({ getClient: async () => knex });
      const secrets = await Promise.all(
        Array.from({ length: 5 }, () =>
          AcknowledgeSecretStore.create(knex).getOrCreate(),
        ),
      );
      const later = await AcknowledgeSecretStore.create(knex).getOrCreate();

      expect(new Set([...secrets, later]).size).toBe(1);
      expect(Buffer.from(later, 'base64url')).toHaveLength(32);
    });
  },
);
