import { Document, isScalar, visit } from 'yaml';

/**
 * Where a map says something twice. The reader of YAML compares every key with every other one for that, which takes minutes for a
 * file of tens of thousands of keys, and nobody is paged meanwhile.
 */
export function repeatedKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (isScalar(key)) {
          if (seen.has(key.value)) {
            found.push(key.range?.[0] ?? 0);
          }
          seen.add(key.value);
        }
      }
    },
  });
  return found;
}
