import { IncidentsHouse } from './__testUtils__/IncidentsHouse';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

const PORTAL = 'component:default/payment-portal';
const LEDGER = 'component:default/account-ledger';

describe.each(databases.eachSupportedId())('previewing, on %s', databaseId => {
  let house: IncidentsHouse;

  beforeEach(async () => {
    house = await IncidentsHouse.start({
      knex: await databases.init(databaseId),
    });
  });
  afterEach(() => house.stop());

  it('says who will be paged and why, and does nothing', async () => {
    const preview = await house.as('ana').previewIncident({
      priority: 'P1',
      impactedServices: [PORTAL, LEDGER],
      responders: ['user:default/ben', 'group:default/web'],
    });
    expect(preview.willPage).toEqual([
      {
        ref: 'group:default/payments',
        name: 'Payments',
        because: 'owner of payment-portal',
        onCall: ['Ana'],
      },
      {
        ref: 'group:default/ledger',
        name: 'Ledger',
        because: 'owner of account-ledger',
        onCall: [],
      },
      {
        ref: 'user:default/ben',
        name: 'Ben',
        because: 'called in by you',
        onCall: ['Ben'],
      },
      {
        ref: 'group:default/web',
        name: 'Web',
        because: 'called in by you',
        onCall: [],
      },
    ]);
    expect(preview.pagerUnavailable).toBeUndefined();
    expect(
      preview.related.map(({ name, direction }) => [name, direction]),
    ).toEqual([
      ['transaction-processor', 'uses'],
      ['ledger-store', 'uses'],
      ['web-bank', 'used-by'],
      ['transaction-processor', 'used-by'],
    ]);
    await house.react();
    expect(house.pager.attempts).toBe(0);
    expect((await house.as('ana').listIncidents({})).items).toEqual([]);
  });

  it('still answers when the pager does not', async () => {
    house.pager.isDown = true;
    expect(
      await house
        .as('ana')
        .previewIncident({ priority: 'P1', impactedServices: [PORTAL] }),
    ).toMatchObject({
      pagerUnavailable: true,
      willPage: [{ name: 'Payments', onCall: [] }],
    });
  });

  it('shows open incidents of the same services', async () => {
    await house.declare();
    await house.declare({ message: 'Over by now' });
    await house.as('ana').resolveIncident('INC-2', {});
    await house.declare({ impactedServices: [LEDGER] });
    const { possibleDuplicates } = await house
      .as('ana')
      .previewIncident({ priority: 'P1', impactedServices: [PORTAL] });
    expect(possibleDuplicates.map(({ key }) => key)).toEqual(['INC-1']);
  });

  it('has nobody to page while the service is unknown', async () => {
    expect(
      await house
        .as('ana')
        .previewIncident({ priority: 'P3', impactedServices: [] }),
    ).toEqual({ willPage: [], related: [], possibleDuplicates: [] });
  });
});
