import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { demoPlugin } from './demoPlugin';

const entities: Entity[] = [
  group('web', 'Web'),
  group('payments', 'Payments'),
  user('zoe', 'Zoe Martin', 'web'),
  user('ben', 'Ben Adler', 'payments'),
  user('ana', 'Ana Torres', 'payments'),
];

describe('the demo plugin', () => {
  it('tells everybody who can be chosen, by team and name', async () => {
    const { server } = await start({ demo: { enabled: true, seed: false } });
    const { body } = await request(server).get('/api/demo/people').expect(200);
    expect(body.items.map((item: { name: string }) => item.name)).toEqual([
      'Ana Torres',
      'Ben Adler',
      'Zoe Martin',
    ]);
    expect(body.items[0]).toEqual({
      entityRef: 'user:default/ana',
      name: 'Ana Torres',
      title: 'Engineer',
      team: 'Payments',
      timezone: 'Europe/Berlin',
    });
  });

  it('says whether the story is told, or ever will be', async () => {
    const { server } = await start({ demo: { enabled: true, seed: false } });
    const { body } = await request(server).get('/api/demo/status').expect(200);
    expect(body).toEqual({ seeded: false, telling: false });
  });

  it('answers the custom action of the story', async () => {
    const { server } = await start({ demo: { enabled: true, seed: false } });
    const { body } = await request(server).post('/api/demo/actions').send({});
    expect(body).toEqual({ result: 'Done' });
  });

  it('is silent in a real house', async () => {
    const { server } = await start({});
    const { status } = await request(server).get('/api/demo/people');
    expect(status).toBe(404);
  });
});

async function start(data: { demo?: { enabled: boolean; seed: boolean } }) {
  return startTestBackend({
    features: [
      demoPlugin,
      mockServices.rootConfig.factory({ data }),
      catalogServiceMock.factory({ entities }),
    ],
  });
}

function group(name: string, displayName: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', profile: { displayName }, children: [] },
  };
}

function user(name: string, displayName: string, team: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      namespace: 'default',
      description: 'Engineer',
      annotations: { 'muster.dev/timezone': 'Europe/Berlin' },
    },
    spec: { profile: { displayName }, memberOf: [team] },
  };
}
