import { Entity } from '@backstage/catalog-model';
import { directoryFromEntities } from './directoryFromEntities';

describe('directoryFromEntities', () => {
  it('reads people with their names, addresses and zones', () => {
    const { people } = directoryFromEntities([
      user('ana', {
        spec: {
          profile: {
            displayName: 'Ana Lopez',
            email: 'ana@bancly.example',
            timezone: 'Europe/Madrid',
          },
        },
      }),
      user('ben', {
        metadata: {
          name: 'ben',
          title: 'Ben',
          annotations: { 'muster.dev/timezone': 'Asia/Singapore' },
        },
        spec: { profile: { timezone: 'Europe/Madrid' } },
      }),
      user('cy', {
        spec: { profile: { timezone: 'Mars/Olympus', email: '' } },
      }),
    ]);

    expect(people).toEqual([
      {
        ref: 'user:default/ana',
        name: 'Ana Lopez',
        email: 'ana@bancly.example',
        zone: 'Europe/Madrid',
      },
      {
        ref: 'user:default/ben',
        name: 'Ben',
        email: undefined,
        zone: 'Asia/Singapore',
      },
      {
        ref: 'user:default/cy',
        name: 'cy',
        email: undefined,
        zone: undefined,
      },
    ]);
  });

  it('reads what a User says for those who only read it', () => {
    const { people } = directoryFromEntities([
      user('ana', {
        metadata: {
          name: 'ana',
          tags: ['night'],
          annotations: {
            'muster.dev/zip-code': '10115',
            'muster.dev/details.floor': '3',
            'muster.dev/details.dept': 'sales,, support',
            'muster.dev/role': ' ',
          },
        },
      }),
    ]);
    expect(JSON.parse(JSON.stringify(people[0].facts))).toEqual({
      address: { zipCode: '10115' },
      tags: ['night'],
      details: { dept: ['sales', 'support'], floor: ['3'] },
    });
  });

  it('reads the admins that a Group names among its members', () => {
    const { teams } = directoryFromEntities([
      user('ana', { relations: [rel('memberOf', 'group:default/payments')] }),
      user('ben', { relations: [rel('memberOf', 'group:default/payments')] }),
      group('payments', {
        metadata: {
          name: 'payments',
          annotations: {
            'muster.dev/team-admins': 'Ana, user:default/zoe, ::',
          },
          description: 'Moves money.',
        },
      }),
    ]);
    expect(teams).toEqual([
      {
        ref: 'group:default/payments',
        name: 'payments',
        members: ['user:default/ana', 'user:default/ben'],
        admins: ['user:default/ana'],
        description: 'Moves money.',
      },
    ]);
  });

  it('reads members from either side of the relation', () => {
    const { teams } = directoryFromEntities([
      user('ana', { relations: [rel('memberOf', 'group:default/payments')] }),
      group('payments', {
        relations: [rel('hasMember', 'user:default/ben')],
      }),
      group('bank', { relations: [] }),
      group('payments-night', {
        relations: [
          rel('childOf', 'group:default/payments'),
          rel('hasMember', 'user:default/cy'),
        ],
      }),
    ]);

    expect(teams.find(({ ref }) => ref === 'group:default/payments')).toEqual({
      ref: 'group:default/payments',
      name: 'payments',
      members: ['user:default/ana', 'user:default/ben', 'user:default/cy'],
    });
  });

  it('reads services with their owning group and our annotations only', () => {
    const { services } = directoryFromEntities([
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: 'ledger',
          namespace: 'core',
          title: 'Account ledger',
          annotations: {
            'muster.dev/team': 'payments',
            'backstage.io/techdocs-ref': 'dir:.',
          },
        },
        relations: [
          rel('ownedBy', 'user:default/ana'),
          rel('ownedBy', 'group:default/ledger'),
        ],
      },
    ]);

    expect(services).toEqual([
      {
        ref: 'component:core/ledger',
        name: 'Account ledger',
        owner: 'group:default/ledger',
        annotations: { 'muster.dev/team': 'payments' },
      },
    ]);
  });
});

function user(name: string, facts: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name },
    ...facts,
  };
}

function group(name: string, facts: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    ...facts,
  };
}

function rel(type: string, targetRef: string) {
  return { type, targetRef };
}
