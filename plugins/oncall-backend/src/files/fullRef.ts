import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A reference as a person wrote it, in full; what cannot be read stays as it is, for checks that will not know it. */
export function fullRef(
  text: string,
  context: {
    readonly defaultKind: string;
    readonly defaultNamespace?: string;
  },
): string {
  try {
    const { defaultKind, defaultNamespace = 'default' } = context;
    const parsed = parseEntityRef(text, { defaultKind, defaultNamespace });
    return stringifyEntityRef(parsed);
  } catch {
    return text;
  }
}
