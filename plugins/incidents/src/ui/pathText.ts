import { parseEntityRef } from '@backstage/catalog-model';

/** The way through the graph, as people read it: "checkout → cart → redis". */
export function pathText(path: readonly string[]): string {
  return path.map(ref => parseEntityRef(ref).name).join(' → ');
}
