import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { refusalOf } from './__testUtils__/refusalOf';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const JSON_BODY = { 'Content-Type': 'application/json' };

describe.each(databases.eachSupportedId())('bad input, on %s', databaseId => {
  let house: IncidentsHouse;

  beforeAll(async () => {
    house = await IncidentsHouse.start({
      knex: await databases.init(databaseId),
    });
  });
  afterAll(() => house.stop());

  async function post(path: string, body: string) {
    const response = await fetch(`${house.url}${path}`, {
      method: 'POST',
      headers: JSON_BODY,
      body,
    });
    const { error } = await response.json();
    return {
      status: response.status,
      name: error.name,
      message: error.message,
    };
  }

  it('that is not JSON is answered with 400', async () => {
    expect(await post('/incidents', '{"message": ')).toMatchObject({
      status: 400,
    });
  });

  it('above a mebibyte is answered with 413', async () => {
    const body = JSON.stringify({ description: 'x'.repeat(1024 * 1024) });
    expect(await post('/incidents', body)).toMatchObject({
      status: 413,
      name: 'PayloadTooLargeError',
    });
  });

  it.each([
    [{ message: undefined }, 'message'],
    [{ message: '' }, 'message'],
    [{ message: '   ' }, 'message'],
    [{ message: 'x'.repeat(131) }, 'message'],
    [{ message: 7 }, 'message'],
    [{ priority: 'P9' }, 'priority'],
    [{ impactedServices: undefined }, 'impactedServices'],
    [{ impactedServices: ['ledger'] }, 'impactedServices'],
    [{ impactStartedAt: 'yesterday' }, 'impactStartedAt'],
    [{ impactStartedAt: '2026-11-22T10:00:00' }, 'impactStartedAt'],
    [{ tags: Array.from({ length: 21 }, String) }, 'tags'],
    [{ externalId: '' }, 'externalId'],
    [{ prioritty: 'P1' }, "additional properties, and has 'prioritty'"],
  ])('with %j is answered with 400 and says where', async (wrong, where) => {
    const body = {
      message: 'm',
      priority: 'P1',
      impactedServices: [],
      ...wrong,
    };
    expect(await post('/incidents', JSON.stringify(body))).toEqual({
      status: 400,
      name: 'InputError',
      message: expect.stringContaining(where),
    });
  });

  it('leaves nothing half-written', async () => {
    await post('/incidents', '{"message": "Half"');
    await post('/incidents', '{"message": "Whole", "priority": "P1"}');
    expect((await house.as('ana').listIncidents({})).items).toEqual([]);
  });

  it('about an incident that does not exist is answered with 404', async () => {
    const ana = house.as('ana');
    const calls = [
      ana.getIncident('INC-7'),
      ana.getIncident('nonsense'),
      ana.updateIncident('INC-7', { priority: 'P1' }),
      ana.resolveIncident('INC-7', {}),
      ana.reopenIncident('INC-7', {}),
      ana.closeIncident('INC-7', {}),
      ana.getTimeline('INC-7'),
      ana.addTimelineEntry('INC-7', { text: 'Hello' }),
      ana.setImpactedService('INC-7', {
        entityRef: 'component:default/web-bank',
        state: 'confirmed',
      }),
      ana.addResponder('INC-7', { ref: 'user:default/ben' }),
      ana.getRelatedServices('INC-7'),
      ana.getInvestigation('INC-7', {}),
    ];
    for (const refusal of await Promise.all(calls.map(refusalOf))) {
      expect(refusal).toEqual({
        status: 404,
        message: expect.stringMatching(/^There is no incident '/),
      });
    }
  });

  it('on a path that does not exist is answered with 404', async () => {
    const response = await fetch(`${house.url}/nonsense`);
    expect(response.status).toBe(404);
    const { error } = await response.json();
    expect(error.message).toBe(
      'There is no GET /nonsense in this API; openapi.json beside it says what there is',
    );
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'status=broken', 'nonsense=1'])(
    'in a query, %s, is answered with 400',
    async query => {
      const response = await fetch(`${house.url}/incidents?${query}`);
      expect(response.status).toBe(400);
    },
  );

  it('is explained by the specification that the API serves', async () => {
    const response = await fetch(`${house.url}/openapi.json`);
    const { paths } = await response.json();
    expect(Object.keys(paths)).toContain('/api/incidents/incidents/preview');
  });
});
