import {
  findGaps,
  nextOnCall,
  shiftsBetween,
  whoIsOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { urlOf } from '../startPager';
import {
  Doors,
  during,
  idsOf,
  iso,
  refsOf,
  unique,
  wholeSecond,
} from './answers';
import { calendarEvents } from './calendarEvents';
import { TruthBench } from './TruthBench';

const DAY = 86_400_000;

type Period = {
  readonly startDate: string;
  readonly endDate: string;
  readonly recipient: { readonly id?: string };
};

/** The ways to ask who is on call, for any moment of a span: people, and teams as they are. */
export async function participantDoors(
  bench: TruthBench,
  span: { readonly from: number; readonly to: number },
): Promise<Doors> {
  const { scheduleId } = bench;
  const client = bench.client('ana');
  const schedule = await bench.schedule();
  const [from, to] = [iso(span.from), iso(span.to)];
  // A day on the wall may be shorter.
  const days = Math.ceil((span.to - span.from) / DAY) + 1;
  const timeline = await bench.read(
    `/timeline?date=${from}&interval=${days}&intervalUnit=days`,
  );
  const periods: readonly Period[] =
    timeline.body.data.finalTimeline.rotations.flatMap(
      (rotation: { periods: readonly Period[] }) => rotation.periods,
    );
  const { url } = await client.createCalendarLink({ scheduleId });
  const linked = await fetch(
    `${urlOf(bench.pager)}/api/oncall/calendars/${url.split('/').pop()}`,
  );
  const own = shiftsBetween(schedule, from, to);
  const shifts = await client.getShifts({ scheduleId, from, to });
  const gaps = findGaps(schedule, from, to);
  const events = calendarEvents((await bench.read('.ics')).text);
  const linkedEvents = calendarEvents(await linked.text());
  const whoIn = (those: typeof events, at: number) =>
    unique(during(those, wholeSecond(at)).map(({ who }) => who));
  return {
    shiftsBetween: async at => refsOf(during(own, at)),
    whoIsOnCall: async at => refsOf(whoIsOnCall(schedule, iso(at))),
    // It says only that there is somebody.
    findGaps: async at =>
      during(gaps, at).length > 0 ? [] : refsOf(during(own, at)),
    shifts: async at => refsOf(during(shifts, at)),
    'on call': async at => refsOf((await bench.onCallAt(at)).now),
    'on-calls': async at =>
      idsOf(
        (await bench.read(`/on-calls?date=${iso(at)}`)).body.data
          .onCallParticipants,
      ),
    timeline: async at =>
      idsOf(
        periods
          .map(({ startDate, endDate, recipient }) => ({
            ...recipient,
            start: startDate,
            end: endDate,
          }))
          .filter(period => during([period], at).length > 0),
      ),
    ics: async at => whoIn(events, at),
    'calendar link': async at => whoIn(linkedEvents, at),
  };
}

/** The ways to ask who really takes over next. */
export async function comingDoors(bench: TruthBench): Promise<Doors> {
  const schedule = await bench.schedule();
  return {
    nextOnCall: async at => refsOf(nextOnCall(schedule, iso(at))),
    'on call next': async at => refsOf((await bench.onCallAt(at)).next),
    'exact next-on-calls': async at =>
      idsOf(
        (await bench.read(`/next-on-calls?date=${iso(at)}`)).body.data
          .exactNextOnCallRecipients,
      ),
  };
}
