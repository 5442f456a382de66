import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { AnyApiFactory, AppComponents } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
} from '@backstage/plugin-catalog';
import {
  IncidentsPage,
  incidentsPlugin,
} from '@muster/backstage-plugin-incidents/legacy';
import {
  OnCallPage,
  oncallPlugin,
} from '@muster/backstage-plugin-oncall/legacy';
import { Navigate, Route } from 'react-router-dom';
import { entityPage } from './entityPage';

/**
 * A portal on Backstage's older frontend system, with the same pages and cards from the plugins' legacy entries.
 *
 * @param options.apis replace those of the plugins, for tests
 * @param options.components for example the sign-in page
 */
export function createLegacyApp(options: {
  readonly apis?: readonly AnyApiFactory[];
  readonly components?: Partial<AppComponents>;
}) {
  const app = createApp({
    apis: [...(options.apis ?? [])],
    components: options.components,
    plugins: [catalogPlugin, oncallPlugin, incidentsPlugin],
  });
  return app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/" element={<Navigate to="catalog" />} />
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
        <Route path="/on-call" element={<OnCallPage />} />
        <Route path="/incidents" element={<IncidentsPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
}
