import { createBackend } from '@backstage/backend-defaults';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { onCallServiceRef } from '@muster/backstage-plugin-oncall-node';
import { bancly } from '../src/tests/__testUtils__/bancly';
import { FakePager } from '../src/tests/__testUtils__/FakePager';

/** Incidents alone: everybody is Ana of Payments, nothing is kept, and a pager in memory answers. */
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(
  mockServices.httpAuth.factory({
    defaultCredentials: mockCredentials.user('user:default/ana'),
  }),
);
backend.add(catalogServiceMock.factory({ entities: [...bancly] }));
backend.add(
  createServiceFactory({
    service: onCallServiceRef,
    deps: {},
    // The plugin asks no more of the pager than the fake can do.
    factory: () => new FakePager() as never,
  }),
);
backend.add(import('../src'));

backend.start();
