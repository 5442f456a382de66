import { ResponseError } from '@backstage/errors';

/**
 * Where a plugin lives and how to fetch: the discovery and fetch APIs of the browser, or their backend counterparts.
 *
 * @public
 */
export type PluginHttpOptions = {
  readonly discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly fetchApi?: { fetch: typeof fetch };
};

/**
 * A query string's values; a list repeats its name, `undefined` is left out.
 *
 * @public
 */
export type PluginHttpQuery = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/**
 * JSON over HTTP to one backend plugin, the same in browsers and in other backends.
 *
 * @remarks An answer that is not 2xx becomes a `ResponseError`.
 * @public
 */
export class PluginHttp {
  readonly #pluginId: string;
  readonly #discoveryApi: PluginHttpOptions['discoveryApi'];
  readonly #fetch: typeof fetch;

  constructor(pluginId: string, options: PluginHttpOptions) {
    this.#pluginId = pluginId;
    this.#discoveryApi = options.discoveryApi;
    const { fetchApi } = options;
    this.#fetch = fetchApi
      ? (...args) => fetchApi.fetch(...args)
      : (...args) => fetch(...args);
  }

  /** The `items` of a list answer. */
  async items<T>(
    path: string,
    query: PluginHttpQuery,
    options?: { readonly token?: string },
  ): Promise<readonly T[]> {
    return (await this.get<{ items: T[] }>(path, query, options)).items;
  }

  /** The JSON that a path answers. */
  async get<T>(
    path: string,
    query: PluginHttpQuery,
    options?: { readonly token?: string },
  ): Promise<T> {
    const response = await this.#request(path + toSearch(query), {}, options);
    return response.json();
  }

  /** Changes something; answers what the plugin says about it. */
  async send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    options?: { readonly token?: string },
  ): Promise<T> {
    const init = {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    };
    const response = await this.#request(path, init, options);
    // Deletions answer 204 without a body; their methods promise nothing.
    const text = await response.text();
    return JSON.parse(text === '' ? 'null' : text);
  }

  /** Sends a file as it is; answers what the plugin says about it. */
  async upload<T>(
    path: string,
    query: PluginHttpQuery,
    content: Blob,
    options?: { readonly token?: string },
  ): Promise<T> {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: content,
    };
    const address = path + toSearch(query);
    const response = await this.#request(address, init, options);
    return response.json();
  }

  async #request(
    path: string,
    init: RequestInit,
    options?: { readonly token?: string },
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl(this.#pluginId);
    const headers = new Headers(init.headers);
    if (options?.token) {
      headers.set('Authorization', `Bearer ${options.token}`);
    }
    const response = await this.#fetch(`${baseUrl}${path}`, {
      ...init,
      headers,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function toSearch(query: PluginHttpQuery): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    values
      .filter(item => item !== undefined)
      .forEach(item => params.append(key, String(item)));
  }
  // Validators of OpenAPI take a bare asterisk for a reserved character.
  const text = params.toString().replaceAll('*', '%2A');
  return text && `?${text}`;
}
