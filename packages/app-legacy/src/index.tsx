import '@backstage/cli/asset-types';
import { SignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/core-plugin-api';
import ReactDOM from 'react-dom/client';
import { createLegacyApp } from './createLegacyApp';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root".');
}
const GuestSignInPage = (props: SignInPageProps) => (
  <SignInPage {...props} auto providers={['guest']} />
);

const LegacyApp = createLegacyApp({
  components: { SignInPage: GuestSignInPage },
});
ReactDOM.createRoot(root).render(<LegacyApp />);
