import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import './tabs/tabs.css';
import ReactDOM from 'react-dom/client';
import { app } from './App';
import { keepChosenTabInSight } from './tabs/keepChosenTabInSight';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root".');
}
ReactDOM.createRoot(root).render(app.createRoot());
keepChosenTabInSight(root);
