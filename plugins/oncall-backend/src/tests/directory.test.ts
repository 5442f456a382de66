import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { DateTime } from 'luxon';
import { toDbTime } from '@muster/due-work';
import { DirectoryDoubtStore } from '../directory/DirectoryDoubtStore';
import { clientOf, startBank } from './__testUtils__/startBank';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const since = DateTime.fromISO('2026-01-05T07:30:00Z').toUTC();

describe.each(databases.eachSupportedId())('the directory on %s', id => {
  it('says how old it is, and whether it is doubted, until somebody confirms', async () => {
    const knex = await databases.init(id);
    const pager = await startBank({ knex });
    const ana = clientOf(pager, 'ana');
    expect(await ana.getDirectoryState()).toEqual({
      answeredAt: '2026-01-05T08:00:00.000Z',
      syncedAt: '2026-01-05T08:00:00.000Z',
    });
    await expect(ana.confirmDirectory()).rejects.toThrow('409 Conflict');

    const people = [{ ref: 'user:default/ben', name: 'Ben' }];
    const loss = { lost: 7, known: 9, people };
    await DirectoryDoubtStore.create(knex).raise(loss, since);
    const doubt = {
      ...loss,
      since: '2026-01-05T07:30:00.000Z',
      believedAt: '2026-01-05T08:30:00.000Z',
    };
    expect(await ana.getDirectoryState()).toMatchObject({ doubt });
    expect(await ana.confirmDirectory()).toMatchObject({
      doubt: { ...doubt, confirmedBy: 'user:default/ana' },
    });
    await pager.stop();
  });

  it('says that it is old once ten copies could not be made', async () => {
    const knex = await databases.init(id);
    const pager = await startBank({ knex });
    const whenCopiedAt = async (time: string) => {
      const at = DateTime.fromISO(`2026-01-05T${time}Z`);
      await knex('roster_version').update({
        directory_synced_at: toDbTime(at),
      });
      return clientOf(pager).getDirectoryState();
    };
    expect(await whenCopiedAt('07:50:00')).not.toHaveProperty('isOld');
    expect(await whenCopiedAt('07:49:59')).toMatchObject({ isOld: true });
    await pager.stop();
  });

  it('is confirmed only by people with the permission', async () => {
    const pager = await startBank({
      knex: await databases.init(id),
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    await expect(clientOf(pager, 'ana').confirmDirectory()).rejects.toThrow(
      '403 Forbidden',
    );
    await pager.stop();
  });
});
