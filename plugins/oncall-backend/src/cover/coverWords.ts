import { CoverRequest } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { onClock } from '../notices/onClock';

/** What a request is about, for one of the two, on that person's clock. */
export function coverWords(
  { from, to, scheduleId, start, end, inReturn }: CoverRequest,
  roster: Roster,
  reader: string,
): {
  /** The name of the schedule. */
  readonly schedule: string;
  readonly times: string;
} {
  const schedule = roster.schedule(scheduleId);
  const zone = roster.person(reader)?.zone ?? schedule?.timezone ?? 'Etc/UTC';
  const span = (times: { readonly start: string; readonly end: string }) =>
    `${onClock(times.start, zone)} to ${onClock(times.end, zone)}`;
  const takes = (person: string) =>
    person === reader ? 'you take' : `${roster.nameOf(person)} takes`;
  const back =
    inReturn &&
    `; in return ${takes(from)} ${span(inReturn)} in ${
      roster.schedule(inReturn.scheduleId)?.name ?? inReturn.scheduleId
    }`;
  const first = takes(to);
  return {
    schedule: schedule?.name ?? scheduleId,
    times: `${first.charAt(0).toUpperCase()}${first.slice(1)} ${span({
      start,
      end,
    })}${back ?? ''} (${zone}).`,
  };
}
