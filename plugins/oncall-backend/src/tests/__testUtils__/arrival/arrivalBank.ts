import { Entity } from '@backstage/catalog-model';
import { TEST_KEY } from '../startPager';
import { KeyName, TEAMS } from './ArrivalHouse';

export const KEYS: Readonly<Record<KeyName, string>> = {
  house: TEST_KEY,
  payments: '00000000-0000-4000-8000-000000000011',
  treasury: '00000000-0000-4000-8000-000000000012',
  'usually treasury': '00000000-0000-4000-8000-000000000013',
};

export const INTEGRATIONS = {
  house: {
    name: 'House',
    rights: ['read', 'write', 'delete', 'configure'],
    key: KEYS.house,
  },
  payments: {
    name: 'Of payments',
    team: TEAMS.payments.ref,
    scope: 'team',
    key: KEYS.payments,
  },
  treasury: {
    name: 'Of treasury',
    team: TEAMS.treasury.ref,
    scope: 'team',
    key: KEYS.treasury,
  },
  usually: {
    name: 'Usually for treasury',
    team: TEAMS.treasury.ref,
    key: KEYS['usually treasury'],
  },
};

/** With those whom the bank of the tests has. */
export const OTHERS: readonly Entity[] = [
  ...['dee', 'eve'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName: name } },
    relations: [{ type: 'memberOf', targetRef: TEAMS.treasury.ref }],
  })),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'treasury', namespace: 'default' },
    spec: {
      type: 'team',
      children: [],
      profile: { displayName: TEAMS.treasury.name },
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'vault', namespace: 'default' },
    spec: {},
    relations: [{ type: 'ownedBy', targetRef: TEAMS.treasury.ref }],
  },
];
