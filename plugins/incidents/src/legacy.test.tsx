import {
  catalogApiRef,
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { screen } from '@testing-library/react';
import { ReactNode } from 'react';
import { Route, Routes } from 'react-router-dom';
import {
  EntityIncidentsContent,
  EntityOperationsCard,
  incidentsApiRef,
  IncidentsPage,
  rootRouteRef,
} from './legacy';
import {
  banclyEntity,
  fakeIncidents,
  fakeOnCall,
} from './__testUtils__/renderPortal';

function OldPortal(props: { readonly children: ReactNode }) {
  return (
    <TestApiProvider
      apis={[
        [incidentsApiRef, fakeIncidents()],
        [onCallApiRef, fakeOnCall()],
        [catalogApiRef, catalogApiMock({ entities: [] })],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {props.children}
    </TestApiProvider>
  );
}

describe('in a portal of the old frontend system', () => {
  it('the page brings its own shell and the same list', async () => {
    await renderInTestApp(
      <OldPortal>
        <Routes>
          <Route path="/*" element={<IncidentsPage />} />
        </Routes>
      </OldPortal>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    expect(
      await screen.findByRole('heading', { name: 'Incidents' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: /INC-46/ }),
    ).toBeInTheDocument();
  });

  it('the card and the tab of an entity are the same', async () => {
    await renderInTestApp(
      <OldPortal>
        <EntityProvider entity={banclyEntity('banking-transaction')}>
          <EntityOperationsCard />
          <Routes>
            <Route path="/*" element={<EntityIncidentsContent />} />
          </Routes>
        </EntityProvider>
      </OldPortal>,
      {
        mountedRoutes: {
          '/incidents': rootRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
    expect(await screen.findByText(/1 open P1/)).toBeInTheDocument();
    expect(
      await screen.findByText('14 deployments · 2 incidents'),
    ).toBeInTheDocument();
  });
});
