/**
 * What a server says about a request, for people to read: as a rule it begins with the name of a field ("steps is empty").
 *
 * @public
 */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
