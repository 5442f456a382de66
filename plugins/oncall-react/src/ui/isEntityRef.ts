/**
 * Whether a text is a full entity reference, `kind:namespace/name`.
 *
 * Actors may also be machines, named by a URL (`http://alertmanager:9093/#/alerts`) or a plugin (`plugin:incidents`).
 */
export function isEntityRef(text: string): boolean {
  return /^[a-z][\w.-]*:[\w.-]+\/[\w.-]+$/i.test(text);
}
