import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { oncallPlugin } from '@muster/backstage-plugin-oncall-backend';
import { setImmediate } from 'node:timers/promises';
import request from 'supertest';
import { demoPolicyModule } from './demoPolicyModule';

const PAYMENTS = 'group:default/payments';

const entities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'payments', namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'ana', namespace: 'default' },
    spec: {},
    relations: [{ type: 'memberOf', targetRef: PAYMENTS }],
  },
];

describe('the policy of the demo, asked by the real permission backend', () => {
  let server: TestBackend['server'];

  const ask = (person: string) => {
    const authorization = mockCredentials.user.header(`user:default/${person}`);
    return {
      teams: () =>
        request(server)
          .get('/api/oncall/teams')
          .set('Authorization', authorization),
      makeSchedule: async (name: string, team?: string) =>
        (
          await request(server)
            .post('/api/oncall/schedules')
            .set('Authorization', authorization)
            .send({ name, team, timezone: 'UTC', rotations: [] })
        ).status,
    };
  };

  const untilTeamsAreKnown = async () => {
    const patience = AbortSignal.timeout(20_000);
    while ((await ask('ana').teams()).body.items.length === 0) {
      patience.throwIfAborted();
      await setImmediate();
    }
  };

  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        permissionPlugin,
        oncallPlugin,
        demoPolicyModule,
        permissionsServiceFactory,
        mockServices.rootConfig.factory({
          data: { permission: { enabled: true } },
        }),
        catalogServiceMock.factory({ entities }),
      ],
    });
    server = backend.server;
    await untilTeamsAreKnown();
  });

  it('lets members of a team configure it, and nobody else', async () => {
    expect(await ask('ana').makeSchedule('Primary', PAYMENTS)).toBe(201);
    expect(await ask('olga').makeSchedule('Secondary', PAYMENTS)).toBe(403);
  });

  it('leaves to everybody what belongs to no team', async () => {
    expect(await ask('olga').makeSchedule('Everybody')).toBe(201);
  });
});
