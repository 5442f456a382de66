import { Entity } from '@backstage/catalog-model';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { startPager, TestPager, urlOf } from './startPager';

const BANK: Entity[] = [
  userEntity('ana', { email: 'ana@bancly.example', displayName: 'Ana Lopez' }),
  userEntity('ben', { email: 'ben@bancly.example', displayName: 'Ben Ito' }),
  userEntity('cy', { displayName: 'Cy' }),
  group('payments', 'Payments', {
    annotations: { 'muster.dev/team-admins': 'ana' },
    description: 'Moves money.',
  }),
  group('empty', 'Empty'),
  component('portal', { owner: 'group:default/payments' }),
  component('orphan', {}),
  component('idle', { owner: 'group:default/empty' }),
  component('annotated', {
    owner: 'group:default/empty',
    annotations: { 'muster.dev/schedule': 'Night' },
  }),
  component('lent', {
    owner: 'group:default/empty',
    annotations: { 'muster.dev/team': 'group:default/payments' },
  }),
];

/**
 * A pager beside the catalog of a small bank, once the catalog was copied: Ana, Ben and Cy in Payments, nobody in Empty,
 * and some services.
 */
export async function startBank(
  options: Parameters<typeof startPager>[0] & {
    /** What the catalog has besides, at the moment when it is asked. */
    readonly others?: () => readonly Entity[];
  },
): Promise<TestPager> {
  const catalog = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => changingCatalog(options.others),
  });
  const pager = await startPager({
    ...options,
    features: [catalog, ...(options.features ?? [])],
  });
  await copied(options.knex);
  return pager;
}

/** The client that browsers and other backends use, signed in as a person. */
export function clientOf(pager: TestPager, name = 'ana'): OnCallClient {
  return new OnCallClient({
    discoveryApi: { getBaseUrl: async () => `${urlOf(pager)}/api/oncall` },
    fetchApi: {
      fetch: (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set(
          'Authorization',
          mockCredentials.user.header(`user:default/${name}`),
        );
        return fetch(input, { ...init, headers });
      },
    },
  });
}

/** What a refused call fails with. */
export function failure(status: number, message: string) {
  return expect.objectContaining({
    statusCode: status,
    body: expect.objectContaining({
      error: expect.objectContaining({
        message: expect.stringContaining(message),
      }),
    }),
  });
}

function changingCatalog(
  others: () => readonly Entity[] = () => [],
): CatalogService {
  const now = () => catalogServiceMock({ entities: [...BANK, ...others()] });
  return Object.assign(now(), {
    getEntities: (...asked: Parameters<CatalogService['getEntities']>) =>
      now().getEntities(...asked),
  });
}

async function copied(knex: Knex): Promise<void> {
  const patience = AbortSignal.timeout(20_000);
  for (;;) {
    const row = await knex('roster_version').first('directory_synced_at');
    if (row?.directory_synced_at) {
      return;
    }
    patience.throwIfAborted();
    await setImmediate();
  }
}

function userEntity(name: string, profile: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile },
    relations: [{ type: 'memberOf', targetRef: 'group:default/payments' }],
  };
}

function group(
  name: string,
  displayName: string,
  facts?: { annotations: Record<string, string>; description: string },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', ...facts },
    spec: { type: 'team', children: [], profile: { displayName } },
  };
}

function component(
  name: string,
  facts: { owner?: string; annotations?: Record<string, string> },
): Entity {
  const { owner, annotations } = facts;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: {},
    relations: owner ? [{ type: 'ownedBy', targetRef: owner }] : [],
  };
}
