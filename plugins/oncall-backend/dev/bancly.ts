import { Entity, EntityRelation } from '@backstage/catalog-model';

/** A team of the bank Bancly and the service that it answers for. */
export const bancly: Entity[] = [
  person('ana', 'Ana Torres', 'Europe/Berlin'),
  person('mei', 'Mei Tanaka', 'Asia/Singapore'),
  {
    ...entity('Group', 'payments'),
    spec: { type: 'team', profile: { displayName: 'Payments' } },
  },
  {
    ...entity('Component', 'banking-transaction'),
    spec: { type: 'service', owner: 'payments' },
    relations: [to('ownedBy', 'group:default/payments')],
  },
];

function person(name: string, displayName: string, timezone: string): Entity {
  const profile = { displayName, timezone, email: `${name}@bancly.example` };
  return {
    ...entity('User', name),
    spec: { profile, memberOf: ['payments'] },
    relations: [to('memberOf', 'group:default/payments')],
  };
}

function entity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
  };
}

function to(type: string, targetRef: string): EntityRelation {
  return { type, targetRef };
}
