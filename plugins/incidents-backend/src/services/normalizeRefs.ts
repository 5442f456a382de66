import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** Entity references in the catalog's spelling, each once; the error names the field. */
export function normalizeRefs(
  field: string,
  entityRefs: readonly string[],
): readonly string[] {
  return [...new Set(entityRefs.map(ref => normalizeRef(field, ref)))];
}

/** One entity reference in the catalog's spelling. */
export function normalizeRef(field: string, entityRef: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef));
  } catch {
    throw new InputError(
      `${field} is '${entityRef}', expected an entity reference such as component:default/ledger`,
    );
  }
}
