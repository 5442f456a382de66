import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import {
  TARGET_NAMES,
  TargetName,
  TARGETS,
  TEAM_NAMES,
  TEAMS,
} from './ArrivalHouse';
import { notifyOf } from './targetNotify';

/** The id of each target that has one, by its name. */
export async function makeTargets(
  client: OnCallClient,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of TARGET_NAMES) {
    const made = await makeTarget(client, name);
    if (made) {
      ids.set(name, made);
    }
  }
  return ids;
}

async function makeTarget(
  client: OnCallClient,
  name: TargetName,
): Promise<string | undefined> {
  const ref = `user:default/${TARGETS[name]}`;
  const { type } = notifyOf(name);
  if (type === 'schedule') {
    const { id } = await client.createSchedule({
      name,
      timezone: 'Etc/UTC',
      rotations: [
        {
          name: 'All the time',
          type: 'weekly',
          length: 1,
          start: '2026-01-05T00:00:00Z',
          participants: [{ type: 'user', ref }],
        },
      ],
    });
    return id;
  }
  if (type !== 'escalation') {
    return undefined;
  }
  const team = TEAM_NAMES.find(one => name === `${TEAMS[one].name} first`);
  const { id } = await client.createEscalationPolicy({
    name,
    team: team && TEAMS[team].ref,
    steps: [
      {
        delayMinutes: 0,
        condition: 'if-not-acked',
        notify: 'default',
        recipient: { type: 'user', ref },
      },
    ],
  });
  return id;
}
