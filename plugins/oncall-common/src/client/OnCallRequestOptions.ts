/**
 * How the service call is authorized when it is made by a backend.
 *
 * @public
 */
export type OnCallRequestOptions = { readonly token?: string };
