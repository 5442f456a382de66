import { Entity } from '@backstage/catalog-model';
import { discoveryApiRef, identityApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import {
  FakeOnCallApi,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { DateTime } from 'luxon';
import { ReactElement } from 'react';
import { SWRConfig } from 'swr';
import { incidentsRouteRef, rootRouteRef } from '../routes';

/** Renders a part of the plugin over a fake pager, as the portal would. */
export async function renderOnCall(
  element: ReactElement,
  options: {
    readonly onCallApi?: FakeOnCallApi;
    /** The address that the portal is at. */
    readonly at?: string;
    /** Names of permissions that the reader does not have. */
    readonly denied?: readonly string[];
    /** References of teams that the reader may not configure, `NO_TEAM` for what belongs to none. */
    readonly foreign?: readonly string[];
    readonly entities?: Entity[];
    /** References of the teams that the reader is a member of. */
    readonly memberOf?: readonly string[];
    readonly hasIncidents?: boolean;
  } = {},
) {
  const { onCallApi = createFakePager(), at = '/' } = options;
  const { denied = [], foreign = [], memberOf = [] } = options;
  const permissionApi = mockApis.permission({
    authorize: ({ permission, resourceRef = '' }) =>
      denied.includes(permission.name) || foreign.includes(resourceRef)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
  });
  await renderInTestApp(
    // The permission hook remembers answers for the whole page; each test is a new page.
    <SWRConfig value={{ provider: () => new Map() }}>
      <TestApiProvider
        apis={[
          [onCallApiRef, onCallApi],
          [catalogApiRef, catalogApiMock({ entities: options.entities })],
          [permissionApiRef, permissionApi],
          [
            discoveryApiRef,
            mockApis.discovery({ baseUrl: 'https://portal.example' }),
          ],
          [
            identityApiRef,
            mockApis.identity({
              userEntityRef: onCallApi.world.me,
              ownershipEntityRefs: [onCallApi.world.me, ...memberOf],
            }),
          ],
        ]}
      >
        {element}
      </TestApiProvider>
    </SWRConfig>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/on-call': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        ...(options.hasIncidents && { '/incidents': incidentsRouteRef }),
      },
    },
  );
  return onCallApi;
}

/** The story of Bancly, around this moment; `livesAt` is what the pager says the time is, where the device is wrong. */
export function createFakePager(
  options: { readonly livesAt?: DateTime } = {},
): FakeOnCallApi {
  const onCallApi = new FakeOnCallApi({ clock: () => DateTime.now() });
  if (options.livesAt) {
    onCallApi.directory = { answeredAt: options.livesAt.toUTC().toISO() ?? '' };
  }
  return onCallApi;
}

/** A person as the catalog knows them. */
export function personEntity(name: string, displayName: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName } },
  };
}
