import {
  rankDeployments,
  RelatedService,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { openIncident } from '../incidents/openIncident';
import { deployments } from './deployments';

const now = DateTime.fromISO('2026-11-18T13:37:00Z', { zone: 'utc' });
const all = deployments(now);

describe('the deployments of the story', () => {
  it('go to two environments and sometimes fail', () => {
    expect(new Set(all.map(({ environment }) => environment))).toEqual(
      new Set(['Staging', 'Production']),
    );
    expect(new Set(all.map(({ state }) => state))).toEqual(
      new Set(['successful', 'failed', 'rolled-back']),
    );
    const wrong = all.filter(({ state }) => state !== 'successful');
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.length).toBeLessThan(25);
  });

  it('have names of their own', () => {
    const ids = all.map(({ externalId }) => externalId);
    expect(new Set(ids).size).toBe(all.length);
  });

  it('count up per service and environment', () => {
    for (const service of new Set(all.map(one => one.service))) {
      for (const environment of ['Staging', 'Production']) {
        const numbers = all
          .filter(
            one => one.service === service && one.environment === environment,
          )
          .map(({ number }) => Number(number));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }
    }
  });

  it('never put a build into Production that failed in Staging', () => {
    const failed = all.filter(
      one => one.environment === 'Staging' && one.state !== 'successful',
    );
    const inProduction = failed.filter(({ service, number }) =>
      all.some(
        one =>
          one.service === service &&
          one.number === number &&
          one.environment === 'Production',
      ),
    );
    expect(failed.length).toBeGreaterThan(0);
    expect(inProduction).toEqual([]);
  });

  it('happen in office hours on working days, until the day of the incident', () => {
    const days = all
      .filter(
        ({ startedAt }) =>
          DateTime.fromISO(startedAt) > now.minus({ weeks: 4 }),
      )
      .map(({ startedAt }) => DateTime.fromISO(startedAt, { zone: 'utc' }));
    const weekend = days.filter(({ weekday }) => weekday === 6);
    expect(days.length).toBeGreaterThan(150);
    expect(weekend.length).toBeLessThan(4);
  });

  it('let transaction-processor #29 be found behind the open incident', () => {
    const { input } = openIncident(now);
    const used = (name: string, hops: number): RelatedService => ({
      entityRef: `component:default/${name}`,
      name,
      direction: 'uses',
      hops,
      path: [
        'component:default/banking-transaction',
        `component:default/${name}`,
      ],
      weight: 0.5 ** hops,
    });
    const [first, second] = rankDeployments({
      impactStartedAt: input.impactStartedAt ?? '',
      environment: input.environment,
      impacted: input.impactedServices,
      related: [
        used('transaction-processor', 1),
        used('account-ledger', 1),
        used('id-gatekeeper', 1),
        used('api-gateway', 1),
        used('fraud-scoring', 1),
        used('customer-registry', 2),
      ],
      deployments: all.map((one, index) => ({
        commits: [],
        filesChanged: [],
        ...one,
        id: String(index),
        serviceName: one.service.split('/')[1],
      })),
      text: `${input.message} ${input.description}`,
    });
    expect(all[Number(first.deploymentId)]).toMatchObject({
      service: 'component:default/transaction-processor',
      environment: 'Production',
      number: '29',
    });
    expect(first.likelihood).toBe('strong');
    expect(second.likelihood).not.toBe('strong');
  });
});
