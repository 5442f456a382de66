import { toDbTime } from '@muster/due-work';
import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'a newer version on the same database, on %s',
  databaseId => {
    it('keeps the reactions that only it knows, and holds up no page', async () => {
      const knex = await databases.init(databaseId);
      const house = await IncidentsHouse.start({ knex });
      house.pager.isDown = true;
      const { id } = await house.declare();
      await house.react();
      house.pager.isDown = false;
      const later = toDbTime(house.now.plus({ seconds: 1 }));
      await knex('reactions').insert({
        id: 'from-the-future',
        key: `${id}:open-space`,
        incident_id: id,
        kind: 'open-space',
        payload: JSON.stringify({ kind: 'open-space' }),
        urgency: 0,
        attempts: 0,
        next_attempt_at: later,
        planned_at: later,
      });

      await house.after({ seconds: 2 });

      expect(house.pager.alerts).toHaveLength(1);
      const row = await knex('reactions')
        .where({ id: 'from-the-future' })
        .first();
      expect(Number(row.next_attempt_at)).toBe(later);
      await house.stop();
    });
  },
);
