import { userRef } from '../testRoster';
import { PEOPLE } from './anySchedule';
import { Doors, during, iso, peopleOf, unique, wholeSecond } from './answers';
import { calendarEvents } from './calendarEvents';
import { TruthBench } from './TruthBench';

/** The ways to ask who is paged, for any moment in the months that calendars show. */
export async function peopleDoors(bench: TruthBench): Promise<Doors> {
  const calendars = await Promise.all(
    PEOPLE.map(async name => {
      const path = `/v2/schedules/on-calls/${name}.ics`;
      const { text } = await bench.opsgenie.get(path).expect(200);
      return { person: userRef(name), events: calendarEvents(text) };
    }),
  );
  return {
    'flat on-calls': async at =>
      peopleOf(
        (await bench.read(`/on-calls?flat=true&date=${iso(at)}`)).body.data
          .onCallRecipients,
      ),
    'own calendars': async at =>
      calendars
        .filter(({ events }) => during(events, wholeSecond(at)).length > 0)
        .map(({ person }) => person),
  };
}

/** The same of the present, and whom the pager tells. */
export function doorsOfNow(bench: TruthBench): Doors {
  return {
    'my on-call': async () => {
      const all = await Promise.all(
        PEOPLE.map(name => bench.client(name).getMyOnCall()),
      );
      return all
        .filter(({ now }) => now.length > 0)
        .map(({ person }) => person)
        .sort();
    },
    routing: async () =>
      toldOf(bench, { type: 'schedule', name: bench.scheduleId }),
    'a step': async () =>
      toldOf(bench, { type: 'escalation', name: 'default' }),
  };
}

/** The ways to ask who comes next, in the order of the rotations. */
export function doorsOfNext(bench: TruthBench): Doors {
  return {
    'a step': async () => toldOf(bench, { type: 'escalation', name: 'next' }),
    'flat next-on-calls': async () =>
      peopleOf(
        (await bench.read('/next-on-calls?flat=true')).body.data
          .nextOnCallParticipants,
      ),
  };
}

/** Who came before. */
export function doorsOfPrevious(bench: TruthBench): Doors {
  return {
    'a step': async () =>
      toldOf(bench, { type: 'escalation', name: 'previous' }),
  };
}

/** Whom the pager tells of an alert. */
async function toldOf(
  { scenario }: TruthBench,
  responder: { readonly type: string; readonly name: string },
): Promise<readonly string[]> {
  const before = scenario.arrivals.length;
  const alias = `${responder.name} ${before} ${scenario.now.toMillis()}`;
  await scenario.alert(alias, { responders: [responder] });
  await scenario.paging.engine.runUntilIdle();
  await scenario.close('ana', alias);
  return unique(
    scenario.arrivals
      .slice(before)
      .filter(({ kind }) => kind !== 'notice')
      .map(({ person }) => person),
  );
}
