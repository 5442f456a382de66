/**
 * How the call is authorized when it is made by a backend.
 *
 * @public
 */
export type IncidentsRequestOptions = { readonly token?: string };
