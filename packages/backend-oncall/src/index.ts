import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@muster/backstage-plugin-oncall-backend'));

backend.start();
