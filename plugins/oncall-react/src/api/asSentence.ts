/** Where in the request something stands, as the check of its shape writes it. */
const PLACE = /\brequest\/(?:body|params|query)(?:\/| )/g;

/**
 * What a server says about a request, for people to read: it begins with the name of a field, or with its place in the request
 * ("request/body/name must NOT have more than 100 characters").
 *
 * @public
 */
export function asSentence(text: string): string {
  const said = text.replace(PLACE, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
