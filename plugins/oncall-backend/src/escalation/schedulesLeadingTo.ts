import { Schedule } from '@muster/backstage-plugin-oncall-common';
import { peopleIn } from '../directory/peopleIn';
import { Roster } from '../directory/Roster';
import { schedulesWithPolicy } from './schedulesWithPolicy';

/**
 * The schedules in which it depends on other schedules, or on what is forwarded from people, whom a policy on call pages:
 * it tells those schedules or people in one of its steps.
 */
export function schedulesLeadingTo(
  changed: {
    readonly scheduleIds: readonly string[];
    readonly people?: readonly string[];
  },
  roster: Roster,
): readonly Schedule[] {
  const { people = [] } = changed;
  const scheduleIds = new Set(changed.scheduleIds);
  const leading = roster.policies
    .filter(({ steps }) =>
      steps.some(({ recipient: { type, ref } }) =>
        type === 'schedule'
          ? scheduleIds.has(roster.schedule(ref)?.id ?? ref)
          : peopleIn({ type, ref }, roster).some(one => people.includes(one)),
      ),
    )
    .flatMap(({ id }) => schedulesWithPolicy(id, roster));
  return [...new Set(leading)];
}
