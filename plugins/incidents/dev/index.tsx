import { createDevApp } from '@backstage/frontend-dev-utils';
import { devFeatures } from './features';

createDevApp({ features: devFeatures });
