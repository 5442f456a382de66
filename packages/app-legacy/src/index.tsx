import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import { createLegacyApp } from './createLegacyApp';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root".');
}
const LegacyApp = createLegacyApp();
ReactDOM.createRoot(root).render(<LegacyApp />);
