import { Duration } from 'luxon';
import { heartbeatAlert } from './heartbeatAlert';
import { HeartbeatRoom } from './HeartbeatRoom';
import { LONGEST_PAUSE, lookAfterPause } from './lookAfterPause';
import { StoredHeartbeat } from './StoredHeartbeat';

const LEASE = Duration.fromObject({ seconds: 30 });

const HEARTBEATS_PER_CLAIM = 100;

/** What the duty needs. */
export type ExpireHeartbeatsOptions = Pick<
  HeartbeatRoom,
  'store' | 'submit' | 'announce' | 'logger' | 'clock'
>;

/**
 * Opens an alert for every heartbeat whose time is over.
 *
 * The heartbeat becomes expired in the transaction that opens its alert, and only if it still is as it was claimed:
 * with many workers, and when one of them dies at any moment, there is exactly one alert; and a ping that comes at
 * that moment wins, or closes it.
 *
 * @returns how many heartbeats were claimed
 */
export async function expireHeartbeats(
  options: ExpireHeartbeatsOptions,
): Promise<number> {
  const { store, logger, clock } = options;
  const now = clock();
  const { isNoted, startAnew } = lookAfterPause(await store.lastLook(), now);
  if (isNoted) {
    await store.noteLook(now, { startAnew, tolerance: LONGEST_PAUSE });
  }
  const claimed = await store.claimDue({
    now,
    lease: LEASE,
    limit: HEARTBEATS_PER_CLAIM,
  });
  // Together, so that they share a transaction.
  await Promise.all(
    claimed.map(heartbeat =>
      expire(options, heartbeat).catch(error =>
        // Nothing was written, so it comes again when the lease ends.
        logger.error('Could not open the alert of an expired heartbeat', {
          heartbeatId: heartbeat.id,
          error: String(error),
        }),
      ),
    ),
  );
  return claimed.length;
}

async function expire(
  { store, submit, announce, clock }: ExpireHeartbeatsOptions,
  heartbeat: StoredHeartbeat,
): Promise<void> {
  const alert = heartbeatAlert(heartbeat);
  await submit({
    actor: 'Heartbeat',
    deed: { kind: 'open', alert },
    onlyIf: tx =>
      store.expire(tx, heartbeat, { alertAlias: alert.alias, now: clock() }),
  });
  announce({ type: 'heartbeat', id: heartbeat.id });
}
