import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'recording an incident after the fact, on %s',
  databaseId => {
    let house: IncidentsHouse;

    beforeEach(async () => {
      const knex = await databases.init(databaseId);
      house = await IncidentsHouse.start({ knex });
    });
    afterEach(() => house.stop());

    it('tells on the timeline when things were done, not when they were written', async () => {
      const ana = house.as('ana');
      const day = (time: string) => `2026-10-01T${time}:00.000Z`;
      const deployment = await house.record({
        startedAt: day('08:00'),
        endedAt: day('08:10'),
      });
      const { id } = await house.declare({
        impactStartedAt: day('08:20'),
        declaredAt: day('08:30'),
      });
      await ana.addResponder(id, { ref: 'user:default/ana', at: day('08:31') });
      const cause = await ana.addPotentialCause(id, {
        deploymentId: deployment.id,
        at: day('08:40'),
      });
      await ana.updatePotentialCause(id, cause.id, {
        state: 'confirmed',
        at: day('08:50'),
      });
      await ana.updateIncident(id, {
        impactEndedAt: day('08:55'),
        at: day('09:00'),
      });
      await ana.resolveIncident(id, { at: day('09:00') });
      const postmortem = await ana.createPostmortem(id, { at: day('12:00') });

      const timeline = await ana.getTimeline(id);
      expect(timeline.filter(({ at }) => at > day('12:00'))).toEqual([]);
      expect(timeline.map(({ at, kind }) => [at, kind])).toEqual(
        expect.arrayContaining([
          [day('08:31'), 'responder'],
          [day('08:40'), 'cause'],
          [day('08:50'), 'cause'],
          [day('09:00'), 'updated'],
          [day('12:00'), 'postmortem'],
        ]),
      );
      expect(cause.addedAt).toBe(day('08:40'));
      expect(postmortem.createdAt).toBe(day('12:00'));
    });

    it('refuses what is still to come', async () => {
      const { id } = await house.declare();
      const refusal = await refusalOf(
        house.as('ana').addResponder(id, {
          ref: 'user:default/ana',
          at: '2026-11-22T10:00:01Z',
        }),
      );
      expect(refusal).toEqual({
        status: 400,
        message: expect.stringContaining('which is in the future'),
      });
    });
  },
);
