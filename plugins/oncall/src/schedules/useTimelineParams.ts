import { DateTime } from 'luxon';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useIsPhone } from '../ui/useIsPhone';
import {
  moveRange,
  TIMELINE_VIEWS,
  timelineRange,
  TimelineView,
} from './timelineRange';

/** What part of a schedule is looked at, and on whose clock: it lives in the address. */
export function useTimelineParams(scheduleZone: string, now: DateTime) {
  const [params, setParams] = useSearchParams();
  const usual = useIsPhone() ? 'week' : 'fortnight';
  const view = TIMELINE_VIEWS.find(one => one === params.get('view')) ?? usual;
  const isMyZone = params.get('zone') === 'mine';
  const zone = isMyZone ? 'local' : scheduleZone;
  const day = dayOf(params.get('day'), zone, now).toISODate() ?? '';
  const range = useMemo(
    () => timelineRange(view, DateTime.fromISO(day, { zone })),
    [view, day, zone],
  );
  const set = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(params);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) {
        next.delete(key);
      } else {
        next.set(key, value);
      }
    }
    setParams(next, { replace: true });
  };
  return {
    view,
    range,
    /** Whether something of the range has happened. */
    isPast: range.start < now,
    isMyZone,
    setView: (next: TimelineView) => set({ view: next }),
    setMyZone: (mine: boolean) => set({ zone: mine ? 'mine' : undefined }),
    move: (steps: number) =>
      set({
        day: moveRange(view, range.start, steps).toISODate() ?? undefined,
      }),
    today: () => set({ day: undefined }),
  };
}

function dayOf(typed: string | null, zone: string, now: DateTime): DateTime {
  const day = DateTime.fromISO(typed ?? '', { zone });
  return day.isValid ? day : now.setZone(zone);
}
