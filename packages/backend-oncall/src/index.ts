import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@muster/backstage-plugin-oncall-backend'));

// By itself the process would stay up and page nobody. One that ends is started again by whoever watches over it.
backend.start().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
