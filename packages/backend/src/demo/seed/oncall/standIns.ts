import {
  CoverRequestInput,
  ForwardingInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';
import { lastHandoff } from './lastHandoff';

/** Priya is away from the day after tomorrow for four days, and Elena stands in. */
export function holidayOfPriya(now: DateTime): ForwardingInput {
  const start = now.startOf('hour').plus({ days: 2 });
  return {
    from: 'user:default/priya',
    to: 'user:default/elena',
    start: toIso(start),
    end: toIso(start.plus({ days: 4 })),
  };
}

/** Chiara offers Ana, as whom guests sign in, a swap: each takes the other's next Saturday. */
export function swapOfChiara(
  now: DateTime,
  scheduleId: string,
): CoverRequestInput {
  const handoff = lastHandoff(now, {
    zone: 'Europe/Berlin',
    hour: 9,
    weekday: 1,
  });
  const saturday = (weeks: number) => {
    const start = handoff.plus({ weeks, days: 5 });
    const end = start.plus({ hours: 12 });
    return { scheduleId, start: toIso(start), end: toIso(end) };
  };
  // This week is Ben's, the next one Ana's.
  return { to: 'user:default/ana', ...saturday(2), inReturn: saturday(1) };
}
