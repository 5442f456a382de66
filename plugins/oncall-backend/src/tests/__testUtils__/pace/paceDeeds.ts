import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { changeContactMethod } from '../../../people/changeContactMethod';
import { deleteContactMethod } from '../../../people/deleteContactMethod';
import { Scenario } from '../Scenario';
import { userRef } from '../testRoster';
import { PaceDeed, WAYS } from './anyPace';
import { PaceWatch } from './PaceWatch';

/** How each way fails. */
export type Failures = Map<string, string>;

/** From now on channels fail as the failures say, and the watch sees what is tried. */
export function watchAttempts(
  s: Scenario,
  watch: PaceWatch,
  failures: Failures,
): void {
  s.failing(message => {
    const fails = failures.get(wayOf(message.to)) ?? 'not';
    watch.attempt(message, s.now, fails);
    if (fails === 'not') {
      return undefined;
    }
    return fails === 'so far'
      ? new Error('busy')
      : new UndeliverableError('no');
  });
}

function wayOf(to: string): string {
  const [way = 'mail'] =
    Object.entries(WAYS).find(([, address]) => address === to) ?? [];
  return way;
}

/** Somebody does something, or something breaks. */
export async function act(
  s: Scenario,
  failures: Failures,
  deed: PaceDeed,
): Promise<void> {
  switch (deed.kind) {
    case 'alert':
      await s.alert(deed.alias, deed);
      break;
    case 'failure':
      failures.set(deed.failure.way, deed.failure.fails);
      break;
    case 'raise':
      await s.raise(deed.alias, 'P1');
      break;
    case 'close':
      await s.close('ben', deed.alias);
      break;
    case 'ack':
      await s.acknowledge('ben', deed.alias);
      break;
    case 'mute':
      await s.mute('ana', endOf(s, deed));
      break;
    case 'quiet hours':
      await beQuiet(s, deed.minutes);
      break;
    case 'outage':
      s.nobodyWorksUntil(s.now.plus({ minutes: 5 }).toISO() ?? '');
      break;
    default:
      await withdraw(s, deed);
  }
}

function endOf(s: Scenario, { minutes }: { readonly minutes: number }) {
  return s.now.plus({ minutes }) > s.now
    ? s.now.plus({ minutes }).toISO() ?? undefined
    : undefined;
}

/** From the minute before on, also for what is urgent. */
async function beQuiet(s: Scenario, minutes: number): Promise<void> {
  const [start, end] = [s.now, s.now.plus({ minutes })];
  await s.quietHours(
    'ana',
    minutes > 0
      ? {
          startHour: start.hour,
          startMin: start.minute,
          endHour: end.hour,
          endMin: end.minute,
          exceptPriorities: [],
        }
      : undefined,
  );
}

async function withdraw(
  s: Scenario,
  { kind, way }: Extract<PaceDeed, { way: string }>,
): Promise<void> {
  const ana = userRef('ana');
  const { peopleRoom: room } = s.paging;
  const own = (await room.contactMethods.listFor([ana])).get(ana) ?? [];
  const id = own.find(({ channel }) => channel === way)?.id;
  if (id !== undefined) {
    await (kind === 'remove'
      ? deleteContactMethod(room, ana, id)
      : changeContactMethod(room, ana, { id, enabled: false }));
  }
}
