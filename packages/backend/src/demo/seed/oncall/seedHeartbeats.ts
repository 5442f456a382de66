import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { SeedContext } from '../SeedContext';

/** One job reports once a day; the other stops a minute after the story was told. */
const HEARTBEATS: readonly HeartbeatInput[] = [
  {
    name: 'ledger-backup',
    description: 'The nightly copy of the ledger to the second site.',
    interval: 1,
    intervalUnit: 'days',
    enabled: true,
    team: 'group:default/ledger',
    alertMessage: 'The ledger was not backed up last night',
    alertPriority: 'P2',
    alertTags: ['backup'],
  },
  {
    name: 'statement-archive-sync',
    description: 'Copies finished statements to the archive.',
    interval: 1,
    intervalUnit: 'minutes',
    enabled: true,
    team: 'group:default/ledger',
    alertPriority: 'P5',
    alertTags: ['batch'],
  },
];

/** Makes the heartbeats that do not exist yet and pings each once; answers how many are new. */
export async function seedHeartbeats(context: SeedContext): Promise<number> {
  const { onCall, voices, monitoring } = context;
  const machine = await voices.machine('oncall');
  const existing = await onCall.listHeartbeats(machine);
  const missing = HEARTBEATS.filter(
    ({ name }) => !existing.some(one => one.name === name),
  );
  for (const heartbeat of missing) {
    await onCall.createHeartbeat(heartbeat, machine);
  }
  for (const { name } of HEARTBEATS) {
    const state = existing.find(one => one.name === name)?.state ?? 'waiting';
    // Also one that was made just before an interruption.
    if (state === 'waiting') {
      await monitoring.ping(name);
    }
  }
  return missing.length;
}
