import {
  IdentityPermissionApi,
  permissionApiRef,
} from '@backstage/plugin-permission-react';
import {
  mockApis,
  registerMswTestHooks,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { useMissingRights } from './useMissingRights';

const THINGS = ['payments', 'ledger', undefined, 'payments', 'ledger'].map(
  team => team && `group:default/${team}`,
);

function Things() {
  const missingRight = useMissingRights(THINGS, team => [team]);
  return (
    <ul>
      {missingRight &&
        THINGS.map((team, index) => (
          <li key={index}>{missingRight(team) ?? 'may'}</li>
        ))}
    </ul>
  );
}

describe('useMissingRights', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  it('asks the permission backend once for all teams of a list', async () => {
    const asked: (readonly string[])[] = [];
    server.use(
      http.post<never, { items: { id: string; resourceRef: string }[] }>(
        'https://portal.example/api/permission/authorize',
        async ({ request }) => {
          const { items } = await request.json();
          asked.push(items.map(({ resourceRef }) => resourceRef));
          return HttpResponse.json({
            items: items.map(({ id, resourceRef }) => ({
              id,
              result: /payments/.test(resourceRef) ? 'ALLOW' : 'DENY',
            })),
          });
        },
      ),
    );
    const permissionApi = IdentityPermissionApi.create({
      config: mockApis.config({ data: { permission: { enabled: true } } }),
      discovery: mockApis.discovery({ baseUrl: 'https://portal.example' }),
      identity: mockApis.identity({ token: 'token' }),
    });
    await renderInTestApp(
      <TestApiProvider apis={[[permissionApiRef, permissionApi]]}>
        <Things />
      </TestApiProvider>,
    );

    const items = await screen.findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'may',
      expect.stringContaining('may configure ledger can do this'),
      expect.stringContaining('belongs to no team'),
      'may',
      expect.stringContaining('oncall.team.configure'),
    ]);
    expect(asked).toEqual([
      ['group:default/ledger', 'group:default/payments', NO_TEAM],
    ]);
  });
});
