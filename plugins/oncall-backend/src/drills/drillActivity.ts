import { Drill } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';

/** What the page of a team tells of a drill that is for it or for its schedule; a drill for one person is nobody's team's. */
export function drillActivity(
  { type, ref, name }: Drill['target'],
  options: { roster: Roster; actor: string; done: string; now: DateTime },
) {
  const { roster, actor, done, now } = options;
  const team = {
    user: () => undefined,
    schedule: () => roster.schedule(ref)?.team,
    team: () => ref,
  }[type]();
  return { teams: [team], actor, text: `${done} for ${name}`, now };
}
