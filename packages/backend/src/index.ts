import { createBackend } from '@backstage/backend-defaults';
import { demoPlugin } from './demo/demoPlugin';
import { demoSignInModule } from './demo/demoSignInModule';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@muster/backstage-plugin-oncall-backend'));
backend.add(import('@muster/backstage-plugin-incidents-backend'));
backend.add(import('@muster/backstage-plugin-search-backend-module-incidents'));

backend.add(demoSignInModule);
backend.add(demoPlugin);

// By itself the process would stay up without a portal, and whoever started it would wait.
backend.start().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
