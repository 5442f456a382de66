import { TimelineEntry } from '@muster/backstage-plugin-incidents-common';
import { kindsOf, timelineView } from './timelineView';

const ENTRIES: readonly TimelineEntry[] = [
  entry('a', '2026-03-02T09:00:00.000Z', 'declared'),
  entry('b', '2026-03-02T09:05:00.000Z', 'note'),
  entry('late', '2026-03-02T08:50:00.000Z', 'note'),
];

function entry(
  id: string,
  at: string,
  kind: TimelineEntry['kind'],
): TimelineEntry {
  return { id, at, kind, text: id };
}

describe('timelineView', () => {
  it('orders by when it happened, not by when it was written', () => {
    const ids = timelineView(ENTRIES, { newestFirst: false }).map(e => e.id);
    expect(ids).toEqual(['late', 'a', 'b']);
  });

  it('turns around for the newest first', () => {
    const ids = timelineView(ENTRIES, { newestFirst: true }).map(e => e.id);
    expect(ids).toEqual(['b', 'a', 'late']);
  });

  it('shows one kind only when asked', () => {
    const view = { kind: 'note', newestFirst: false } as const;
    expect(timelineView(ENTRIES, view).map(e => e.id)).toEqual(['late', 'b']);
  });
});

describe('kindsOf', () => {
  it('names every kind once', () => {
    expect(kindsOf(ENTRIES)).toEqual(['declared', 'note']);
  });
});
