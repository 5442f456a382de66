import { DateTime } from 'luxon';
import { onCallCalendar } from '../calendars/onCallCalendar';
import { Roster } from '../directory/Roster';
import { foundSchedule } from './foundSchedule';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer, OpsgenieCall } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';

/** Calendar files of a schedule and of a person. */
export function calendarRoutes(options: {
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
}): readonly OpsgenieRoute[] {
  return [
    read('/v2/schedules/:id.ics', calendarOfSchedule),
    read('/v2/schedules/on-calls/:user.ics', calendarOfUser),
  ];

  function read(path: string, answer: Answer): OpsgenieRoute {
    return {
      method: 'GET',
      path,
      access: 'everything',
      handle: async call => {
        const now = options.clock();
        return answer({ call, roster: await options.roster(now), now });
      },
    };
  }
}

type Question = {
  readonly call: OpsgenieCall;
  readonly roster: Roster;
  readonly now: DateTime;
};

type Answer = (question: Question) => OpsgenieAnswer;

function calendarOfSchedule({ call, roster, now }: Question): OpsgenieAnswer {
  const schedule = foundSchedule(call, roster, 'identifierType');
  const { name } = schedule;
  return calendar(onCallCalendar({ name, schedules: [schedule], roster, now }));
}

function calendarOfUser({ call, roster, now }: Question): OpsgenieAnswer {
  const { params } = call;
  const person = roster.person(params.user);
  if (!person) {
    throw OpsgenieError.notFound(`No user exists with ID [${params.user}]`);
  }
  return calendar(
    onCallCalendar({
      name: `On call: ${person.name}`,
      schedules: ownOnly(call, roster.schedules),
      roster,
      person: person.ref,
      now,
    }),
  );
}

function calendar(content: string): OpsgenieAnswer {
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' };
  return { status: 200, body: {}, content, headers };
}
