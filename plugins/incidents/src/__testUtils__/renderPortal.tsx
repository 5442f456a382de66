import { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  banclyWorld,
  FakeOnCallApi,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import userEvent from '@testing-library/user-event';
import { DateTime } from 'luxon';
import { incidentsApiRef } from '../api/incidentsApiRef';
import { incidentsPlugin } from '../plugin';
import { alertRouteRef, onCallRouteRef } from '../routes';
import { banclyEntities } from '../testUtils/banclyServices';
import { FakeIncidentsApi } from '../testUtils/FakeIncidentsApi';

const CONFIG = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};

/** The test page of an entity shows everything at once; a test looks at one part. */
const WITHOUT = {
  card: { 'entity-content:incidents': false },
  tab: { 'entity-card:incidents/operations': false },
};

/** What a test changes about the portal before it opens. */
export type PortalOptions = {
  /** Shows the page of this entity instead of a page of the plugin. */
  readonly entity?: Entity;
  /** Which part of the entity's page is shown. */
  readonly part?: 'card' | 'tab';
  /** Names of permissions that the reader lacks. */
  readonly denied?: readonly string[];
  readonly incidents?: FakeIncidentsApi;
  readonly onCall?: FakeOnCallApi;
};

/** A portal of today's frontend system with the plugin as adopters install it, at a path, telling the story of Bancly. */
export function renderPortal(path: string, options: PortalOptions = {}) {
  const {
    entity,
    part = 'card',
    denied = [],
    incidents = fakeIncidents(),
    onCall = fakeOnCall(),
  } = options;
  const { names } = banclyWorld(DateTime.now());
  renderTestApp({
    features: [incidentsPlugin],
    extensions: entity ? [createTestEntityPage({ entity })] : [],
    initialRouteEntries: [path],
    config: { ...CONFIG, app: { ...CONFIG.app, extensions: [WITHOUT[part]] } },
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/oncall': onCallRouteRef,
      '/oncall/alerts/:id': alertRouteRef,
    },
    apis: [
      [incidentsApiRef, incidents],
      [onCallApiRef, onCall],
      [catalogApiRef, catalogApiMock({ entities: banclyEntities(names) })],
      mockApis.permission({
        authorize: ({ permission }) =>
          denied.includes(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      }),
    ],
  });
  return { incidents, onCall, user: userEvent.setup() };
}

/** The incidents backend of the story, now. */
export function fakeIncidents(
  world?: ConstructorParameters<typeof FakeIncidentsApi>[0]['world'],
): FakeIncidentsApi {
  return new FakeIncidentsApi({ clock: () => DateTime.now(), world });
}

/** The pager of the story, now. */
export function fakeOnCall(): FakeOnCallApi {
  return new FakeOnCallApi({ clock: () => DateTime.now() });
}

/** One entity of the story. */
export function banclyEntity(name: string): Entity {
  const { names } = banclyWorld(DateTime.now());
  const entity = banclyEntities(names).find(
    ({ metadata }) => metadata.name === name,
  );
  if (!entity) {
    throw new Error(`The story has no ${name}`);
  }
  return entity;
}
