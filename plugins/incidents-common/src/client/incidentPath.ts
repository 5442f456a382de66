/** Where the API tells of an incident, by its id or key. */
export function incidentPath(id: string): string {
  return `/incidents/${encodeURIComponent(id)}`;
}
