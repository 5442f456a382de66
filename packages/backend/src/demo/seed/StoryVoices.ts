import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import { Voice, Voices } from './SeedContext';

/** People sign in the way visitors do; machines are this plugin itself. */
export class StoryVoices implements Voices {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;
  readonly #people = new Map<string, Promise<Voice>>();

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  person(name: string): Promise<Voice> {
    const voice = this.#people.get(name) ?? this.#signIn(name);
    this.#people.set(name, voice);
    return voice;
  }

  async machine(targetPluginId: 'oncall' | 'incidents'): Promise<Voice> {
    return this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId,
    });
  }

  async #signIn(name: string): Promise<Voice> {
    const baseUrl = await this.#discovery.getBaseUrl('auth');
    const response = await fetch(`${baseUrl}/demo/refresh`, {
      headers: {
        'X-Demo-Person': `user:default/${name}`,
        'X-Requested-With': 'XMLHttpRequest',
      },
    });
    if (!response.ok) {
      throw new AuthenticationError(
        `Signing in as ${name} was answered with ${response.status}.`,
      );
    }
    const token = (await response.json()).backstageIdentity?.token;
    if (typeof token !== 'string') {
      throw new AuthenticationError(`Signing in as ${name} gave no token.`);
    }
    return { token };
  }
}
