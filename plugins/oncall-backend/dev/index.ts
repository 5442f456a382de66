import { createBackend } from '@backstage/backend-defaults';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { bancly } from './bancly';
import { printedPages } from './printedPages';

/** The pager alone: everybody is Ana of Payments, nothing is kept, and pages are printed instead of sent. */
const backend = createBackend();

backend.add(mockServices.auth.factory());
backend.add(
  mockServices.httpAuth.factory({
    defaultCredentials: mockCredentials.user('user:default/ana'),
  }),
);
backend.add(catalogServiceMock.factory({ entities: bancly }));
backend.add(printedPages);
backend.add(import('../src'));

backend.start();
