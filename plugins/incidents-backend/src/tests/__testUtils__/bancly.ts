import { Entity, EntityRelation } from '@backstage/catalog-model';

/** The part of the bank Bancly that the tests need. */
export const bancly: readonly Entity[] = [
  component('payment-portal', 'payments', [
    ['dependsOn', 'component:default/transaction-processor'],
    ['partOf', 'system:default/payments'],
  ]),
  component('transaction-processor', 'payments', [
    ['consumesApi', 'api:default/ledger-api'],
    ['dependencyOf', 'component:default/payment-portal'],
    ['partOf', 'system:default/payments'],
  ]),
  component('account-ledger', 'ledger', [
    ['providesApi', 'api:default/ledger-api'],
    ['dependsOn', 'resource:default/ledger-store'],
  ]),
  component('id-gatekeeper', 'identity', []),
  component('web-bank', 'web', [
    ['dependsOn', 'component:default/payment-portal'],
  ]),
  component('orphan', undefined, []),
  component('monitoring-alerts', 'payments', [], {
    'muster.dev/team': 'observability',
  }),
  entity('Resource', 'ledger-store', {
    relations: [owned('platform')],
    spec: { type: 'database', owner: 'platform' },
  }),
  entity('API', 'ledger-api', {
    relations: [
      owned('ledger'),
      relation('apiProvidedBy', 'component:default/account-ledger'),
    ],
    spec: { type: 'openapi', owner: 'ledger' },
  }),
  entity('System', 'payments', {
    relations: [
      relation('hasPart', 'component:default/payment-portal'),
      relation('hasPart', 'component:default/transaction-processor'),
    ],
    spec: { owner: 'payments' },
  }),
  ...['payments', 'ledger', 'identity', 'platform', 'observability', 'web'].map(
    name =>
      entity('Group', name, {
        spec: { type: 'team', profile: { displayName: titled(name) } },
      }),
  ),
  ...['ana', 'ben', 'chloe'].map(name =>
    entity('User', name, { spec: { profile: { displayName: titled(name) } } }),
  ),
];

function component(
  name: string,
  owner: string | undefined,
  relations: readonly [string, string][],
  annotations?: Record<string, string>,
): Entity {
  return entity('Component', name, {
    annotations,
    relations: [
      ...(owner ? [owned(owner)] : []),
      ...relations.map(([type, target]) => relation(type, target)),
    ],
    spec: { type: 'service', owner: owner ?? 'nobody' },
  });
}

function entity(
  kind: string,
  name: string,
  rest: Pick<Entity, 'relations' | 'spec'> & {
    readonly annotations?: Record<string, string>;
  },
): Entity {
  const { annotations, ...others } = rest;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', annotations },
    ...others,
  };
}

function owned(group: string): EntityRelation {
  return relation('ownedBy', `group:default/${group}`);
}

function relation(type: string, targetRef: string): EntityRelation {
  return { type, targetRef };
}

function titled(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}
