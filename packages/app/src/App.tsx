import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { entityModule } from './entity';
import { navModule } from './nav';
import { signInModule } from './signIn';

export const app = createApp({
  features: [catalogPlugin, entityModule, navModule, signInModule],
});
