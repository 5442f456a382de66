import { onCallCalendar } from '../calendars/onCallCalendar';
import { foundSchedule } from './foundSchedule';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieAnswer } from './OpsgenieRequest';
import { OpsgenieRoute } from './OpsgenieRoute';
import { ownOnly } from './ownTeam';
import { RosterFacts, RosterQuestion, routeOfRoster } from './routeOfRoster';

/** Calendar files of a schedule and of a person. */
export function calendarRoutes(facts: RosterFacts): readonly OpsgenieRoute[] {
  const read = routeOfRoster(facts);
  return [
    read('/v2/schedules/:id.ics', calendarOfSchedule),
    read('/v2/schedules/on-calls/:user.ics', calendarOfUser),
  ];
}

function calendarOfSchedule({
  call,
  roster,
  now,
}: RosterQuestion): OpsgenieAnswer {
  const schedule = foundSchedule(call, roster, 'identifierType');
  const { name } = schedule;
  return calendar(onCallCalendar({ name, schedules: [schedule], roster, now }));
}

function calendarOfUser({ call, roster, now }: RosterQuestion): OpsgenieAnswer {
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
