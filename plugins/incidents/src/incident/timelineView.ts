import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';

/** The kinds that occur, in the order of their first entry. */
export function kindsOf(
  entries: readonly TimelineEntry[],
): readonly TimelineEntry['kind'][] {
  return [...new Set(entries.map(({ kind }) => kind))];
}

/** The entries that a reader asked for. Entries of the same moment keep the order in which they were written. */
export function timelineView(
  entries: readonly TimelineEntry[],
  view: {
    readonly kind?: TimelineEntry['kind'];
    readonly newestFirst: boolean;
  },
): readonly TimelineEntry[] {
  const shown = entries
    .filter(({ kind }) => !view.kind || kind === view.kind)
    .sort((a, b) => a.at.localeCompare(b.at));
  return view.newestFirst ? shown.reverse() : shown;
}
