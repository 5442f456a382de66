import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

const personFromHeader = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize() {},
  async authenticate({ req }) {
    const person = req.header('x-demo-person');
    if (!person) {
      throw new AuthenticationError(
        'The header x-demo-person is missing; it names whom of the story to be.',
      );
    }
    return { result: { person } };
  },
});

/**
 * Signs anybody in as the person of the story that they name in a header.
 *
 * It registers itself only where `demo.enabled` is set, because it checks nothing.
 */
export const demoSignInModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-sign-in',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, providers }) {
        if (!config.getOptionalBoolean('demo.enabled')) {
          return;
        }
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: personFromHeader,
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: result.person }),
          }),
        });
      },
    });
  },
});
