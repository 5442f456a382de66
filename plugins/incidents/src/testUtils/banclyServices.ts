import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { RelatedService } from '@muster/backstage-plugin-incidents-common';
import { FakeService } from './FakeIncidentsWorld';

/** The services of the bank Bancly that the story needs. */
export const BANCLY_SERVICES: readonly FakeService[] = [
  service('payment-portal', 'web', ['banking-transaction', 'id-gatekeeper']),
  service('mobile-app', 'web', ['banking-transaction', 'id-gatekeeper']),
  service('banking-transaction', 'payments', [
    'account-ledger',
    'transaction-processor',
    'id-gatekeeper',
  ]),
  service('transaction-processor', 'payments', [
    'account-ledger',
    'fraud-check',
  ]),
  service('account-ledger', 'ledger', []),
  service('ledger-monitoring', 'ledger', ['account-ledger']),
  service('fraud-check', 'payments', []),
  service('id-gatekeeper', 'identity', []),
  service('datadog-monitoring', 'observability', []),
  service('monitoring-alerts', 'observability', ['datadog-monitoring']),
  service('statement-mailer', undefined, ['account-ledger']),
];

/** What lies around banking-transaction, with the paths that a reader should see. */
export const BANCLY_RELATED: readonly RelatedService[] = [
  related('uses', ['banking-transaction', 'account-ledger'], 1, 'ledger'),
  related(
    'uses',
    ['banking-transaction', 'transaction-processor'],
    1,
    'payments',
  ),
  related('uses', ['banking-transaction', 'id-gatekeeper'], 0.9, 'identity'),
  related(
    'uses',
    ['banking-transaction', 'transaction-processor', 'fraud-check'],
    0.5,
    'payments',
  ),
  related('used-by', ['banking-transaction', 'mobile-app'], 0.9, 'web'),
];

/** The catalog of the story: services, teams and people. */
export function banclyEntities(
  names: Readonly<Record<string, string>>,
): Entity[] {
  const directory = Object.entries(names).map(([ref, displayName]) => {
    const { kind, name } = parseEntityRef(ref);
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: kind === 'user' ? 'User' : 'Group',
      metadata: { name, namespace: 'default' },
      spec: { profile: { displayName } },
    };
  });
  return [...BANCLY_SERVICES.map(toEntity), ...directory];
}

function toEntity(item: FakeService): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: item.name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: item.owner },
    relations: item.owner
      ? [{ type: 'ownedBy', targetRef: item.owner }]
      : undefined,
  };
}

function service(
  name: string,
  owner: string | undefined,
  uses: readonly string[],
): FakeService {
  return {
    entityRef: `component:default/${name}`,
    name,
    owner: owner && `group:default/${owner}`,
    uses: uses.map(used => `component:default/${used}`),
  };
}

function related(
  direction: RelatedService['direction'],
  path: readonly string[],
  weight: number,
  owner: string,
): RelatedService {
  const name = path[path.length - 1];
  return {
    entityRef: `component:default/${name}`,
    name,
    owner: `group:default/${owner}`,
    direction,
    hops: path.length - 1,
    path: path.map(step => `component:default/${step}`),
    weight,
  };
}
