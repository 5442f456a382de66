import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { insertHeartbeat } from '../../../heartbeats/createHeartbeat';
import { removeHeartbeat } from '../../../heartbeats/deleteHeartbeat';
import { pingHeartbeat } from '../../../heartbeats/pingHeartbeat';
import { changeHeartbeat } from '../../../heartbeats/updateHeartbeat';
import { Scenario } from '../Scenario';
import { CRON, groupRef } from '../testRoster';
import { BeatDeed } from './anyBeats';
import { ExpectedHeartbeats } from './ExpectedHeartbeats';

/** What somebody or something does, and what it means. */
export const BEAT_DEEDS: Record<
  BeatDeed['kind'],
  {
    readonly act: (s: Scenario, deed: BeatDeed) => Promise<unknown>;
    readonly foresee: (beats: ExpectedHeartbeats, deed: BeatDeed) => void;
  }
> = {
  ping: {
    act: (s, { job }) =>
      pingHeartbeat(s.heartbeats, { name: job, integration: CRON }),
    foresee: (beats, { job }) => beats.ping(job),
  },
  /** On or off. */
  switch: {
    act: (s, deed) => change(s, deed, ({ enabled }) => ({ enabled: !enabled })),
    foresee: (beats, { job }) => beats.switch(job),
  },
  interval: {
    act: (s, deed) => change(s, deed, () => ({ interval: deed.interval })),
    foresee: (beats, { job, interval }) => beats.changeInterval(job, interval),
  },
  delete: {
    act: async (s, { job }) => {
      const heartbeat = await s.heartbeats.store.find({ name: job });
      if (heartbeat) {
        await removeHeartbeat(s.heartbeats, 'Test', heartbeat);
      }
    },
    foresee: (beats, { job }) => beats.delete(job),
  },
  create: {
    act: (s, { job, interval }) => create(s, job, interval).catch(refused),
    foresee: (beats, { job, interval }) => beats.create(job, interval),
  },
  acknowledge: {
    act: (s, { job }) => s.acknowledge('ben', aliasOf(job)).catch(refused),
    foresee: (beats, { job }) => beats.acknowledgeAlert(job),
  },
  close: {
    act: (s, { job }) => s.close('ben', aliasOf(job)).catch(refused),
    foresee: (beats, { job }) => beats.closeAlert(job),
  },
  /** The pager is gone until the next deed. */
  outage: { act: async () => {}, foresee: () => {} },
};

export function aliasOf(job: string): string {
  return `heartbeat-${job}`;
}

export async function create(
  s: Scenario,
  job: string,
  interval: number,
): Promise<void> {
  await insertHeartbeat(s.heartbeats, 'Test', {
    name: job,
    interval,
    intervalUnit: 'minutes',
    enabled: true,
    team: groupRef('ops'),
    alertMessage: job,
  });
}

async function change(
  s: Scenario,
  { job }: BeatDeed,
  into: (before: HeartbeatInput) => Partial<HeartbeatInput>,
): Promise<void> {
  const before = await s.heartbeats.store.find({ name: job });
  if (before) {
    const { name, interval, intervalUnit, enabled, team, alertMessage } =
      before;
    const said = { name, interval, intervalUnit, enabled, team, alertMessage };
    await changeHeartbeat(s.heartbeats, 'Test', {
      before,
      input: { ...said, ...into(said) },
    });
  }
}

/** There is no such alert, or there is such a heartbeat. */
function refused(error: Error): void {
  expect(['NotFoundError', 'ConflictError']).toContain(error.name);
}
