import { AlertRequest, OpenDeed } from './AlertRequest';
import { Deduplication, dedupeKey } from './dedupeKey';

export type Report = AlertRequest & { readonly deed: OpenDeed };

export function isReport(request: AlertRequest): request is Report {
  return request.deed.kind === 'open';
}

/**
 * Reports that may open an alert: of each alias the first, or all when the batch closes alerts as well. Some of them turn
 * out to be about an open alert. To start those for nothing costs less than to ask the database before.
 */
export function reportsToStart(
  requests: readonly AlertRequest[],
  deduplication: Deduplication,
): readonly Report[] {
  const reports = requests.filter(isReport);
  if (requests.length > reports.length) {
    return reports;
  }
  const seen = new Set<string>();
  return reports.filter(report => {
    const key = dedupeKey(report, deduplication);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
