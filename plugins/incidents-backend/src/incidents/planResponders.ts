import {
  IncidentResponder,
  ServiceNode,
} from '@muster/backstage-plugin-incidents-common';

/** Who is called in: the owners of the impacted services and whoever was named, each once. */
export function planResponders(options: {
  readonly services: readonly ServiceNode[];
  readonly given: readonly string[];
  readonly nameOf: (entityRef: string) => string;
  readonly pages: boolean;
}): IncidentResponder[] {
  const { services, given, nameOf, pages } = options;
  const owners = services.flatMap(({ owner }) => (owner ? [owner] : []));
  return [...new Set([...owners, ...given])].map(ref => ({
    type: ref.startsWith('user:') ? 'user' : 'team',
    ref,
    name: nameOf(ref),
    state: pages ? 'paging' : 'not-paged',
  }));
}
