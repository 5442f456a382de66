import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity, RELATION_MEMBER_OF } from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  createOnCallTeamConditionalDecision,
  oncallPlugin,
  oncallTeamConditions,
} from '@muster/backstage-plugin-oncall-backend';
import { teamConfigurePermission } from '@muster/backstage-plugin-oncall-common';
import { setImmediate } from 'node:timers/promises';
import request from 'supertest';
import { demoSignInModule } from './demo/demoSignInModule';

jest.setTimeout(60_000);

const PAYMENTS = 'group:default/payments';
const PLATFORM = 'group:default/platform';

/** The policy that the documentation of permissions shows. */
async function decide(
  { permission }: PolicyQuery,
  user?: PolicyQueryUser,
): Promise<PolicyDecision> {
  if (isPermission(permission, teamConfigurePermission)) {
    const claims = user?.info.ownershipEntityRefs ?? [];
    if (claims.includes(PLATFORM)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return createOnCallTeamConditionalDecision(permission, {
      anyOf: [oncallTeamConditions.isTeamMember({ claims })],
    });
  }
  return { result: AuthorizeResult.ALLOW };
}

const policyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'test-policy',
  register(registration) {
    registration.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({ handle: decide });
      },
    });
  },
});

/** Ana is in Payments, Olga in Ledger, Pia in Platform. */
const entities: Entity[] = [
  ...['payments', 'ledger', 'platform'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
  })),
  ...[
    ['ana', 'payments'],
    ['olga', 'ledger'],
    ['pia', 'platform'],
  ].map(([name, team]) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: {},
    relations: [
      { type: RELATION_MEMBER_OF, targetRef: `group:default/${team}` },
    ],
  })),
];

// Everything between the browser and the decision is the real thing: sign-in, tokens, the permission backend, and its question
// to the pager whether the conditions hold. Only the catalog is a list.
describe('the permission backend with a policy for teams', () => {
  let server: TestBackend['server'];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        userInfoServiceFactory,
        permissionsServiceFactory,
        authPlugin,
        demoSignInModule,
        permissionPlugin,
        policyModule,
        oncallPlugin,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost' },
            auth: { providers: { demo: {} } },
            permission: { enabled: true },
            demo: { enabled: true },
          },
        }),
      ],
    });
    server = backend.server;
    for (const name of ['ana', 'olga', 'pia']) {
      tokens.set(name, await signIn(name));
    }
    await untilTeamsAreKnown();
  });

  async function signIn(name: string): Promise<string> {
    const { body } = await request(server)
      .get('/api/auth/demo/refresh')
      .set('X-Requested-With', 'XMLHttpRequest')
      .set('x-demo-person', `user:default/${name}`)
      .expect(200);
    return body.backstageIdentity.token;
  }

  async function untilTeamsAreKnown(): Promise<void> {
    const patience = AbortSignal.timeout(30_000);
    const teams = async () =>
      (await as('ana', request(server).get('/api/oncall/teams'))).body.items;
    while ((await teams()).length === 0) {
      patience.throwIfAborted();
      await setImmediate();
    }
  }

  function as(name: string, call: request.Test): request.Test {
    return call.set('Authorization', `Bearer ${tokens.get(name)}`);
  }

  let count = 0;
  const makeSchedule = (name: string, team?: string) => {
    count += 1;
    return as(name, request(server).post('/api/oncall/schedules')).send({
      name: `Schedule ${count}`,
      team,
      timezone: 'UTC',
      rotations: [],
    });
  };

  const refusal = (name: string, what: string) => ({
    status: 403,
    body: {
      error: {
        message: `user:default/${name} lacks the permission oncall.team.configure for ${what}`,
      },
    },
  });

  it.each([
    ['ana', PAYMENTS],
    ['pia', PAYMENTS],
    ['pia', undefined],
  ])('lets %s make a schedule of %s', async (name, team) => {
    const { status, body } = await makeSchedule(name, team);
    expect([status, body.team]).toEqual([201, team]);
  });

  it.each([
    ['olga', PAYMENTS],
    ['ana', 'group:default/ledger'],
    ['ana', undefined],
  ])('refuses %s who makes a schedule of %s', async (name, team) => {
    expect(await makeSchedule(name, team)).toMatchObject(
      refusal(name, team ?? 'what belongs to no team'),
    );
  });

  it('refuses a move out of one’s own team', async () => {
    const { body: made } = await makeSchedule('ana', PAYMENTS);
    const move = (name: string) =>
      as(name, request(server).put(`/api/oncall/schedules/${made.id}`)).send({
        name: made.name,
        team: 'group:default/ledger',
        timezone: 'UTC',
        rotations: [],
      });

    expect(await move('ana')).toMatchObject(
      refusal('ana', 'group:default/ledger'),
    );
    expect(await move('olga')).toMatchObject(refusal('olga', PAYMENTS));
    expect((await move('pia')).body).toMatchObject({
      team: 'group:default/ledger',
    });
  });

  it('answers a browser that asks for several teams at once', async () => {
    const refs = [PAYMENTS, 'group:default/ledger', 'no-team'];
    const { body } = await as(
      'ana',
      request(server).post('/api/permission/authorize'),
    )
      .send({
        items: refs.map(resourceRef => ({
          id: resourceRef,
          permission: teamConfigurePermission,
          resourceRef,
        })),
      })
      .expect(200);
    expect(body.items).toEqual([
      { id: PAYMENTS, result: 'ALLOW' },
      { id: 'group:default/ledger', result: 'DENY' },
      { id: 'no-team', result: 'DENY' },
    ]);
  });
});
