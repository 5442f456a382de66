import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { mergePages } from '../paging/mergePages';
import { PageStore } from '../paging/PageStore';
import { PageTurnStore } from '../paging/PageTurnStore';
import { StoredPage } from '../paging/StoredPage';
import { EscalatingAlerts } from './EscalatingAlerts';

/**
 * Decides whether claimed pages of one contact method go out now, and with which others.
 *
 * Taking the turn and beginning the attempt are one transaction: a worker that dies afterwards leaves pages whose
 * attempt has begun, which never wait for a turn. A power failure may undo it, and the pages are sent again.
 *
 * @returns the pages of one message, each with its attempt counted; none when they wait or are not wanted any more
 */
export async function beginMessage(options: {
  alerts: EscalatingAlerts;
  pages: PageStore;
  turns: PageTurnStore;
  window: Duration;
  claimed: readonly StoredPage[];
  about: readonly Alert[];
  leaseEnd: DateTime;
  now: DateTime;
}): Promise<readonly StoredPage[]> {
  const { alerts, pages, turns, window, claimed, leaseEnd, now } = options;
  const [first] = claimed;
  const services = [...new Set(options.about.map(({ service }) => service))];
  const isUrgent = first.lane === 'critical';
  return alerts.unflushed(async tx => {
    const decision = await turns.decide(tx, first, known =>
      mergePages({
        topics: isUrgent ? services.map(service => service ?? '') : ['all'],
        isRetry: claimed.some(({ attempts }) => attempts > 0),
        turns: known,
        window,
        now,
      }),
    );
    if (decision.kind === 'wait') {
      const { until } = decision;
      await pages.postpone(tx, { claimed, leaseEnd, until });
      // The others of the storm need not be claimed one by one only to wait as well.
      await pages.postponeDue(tx, first, {
        services: isUrgent ? services : undefined,
        now,
        until,
      });
      return [];
    }
    // Without a window every page is a message by itself, also when many wait.
    const joined =
      window.toMillis() > 0
        ? await pages.claimWith(tx, first, { now, leaseEnd })
        : [];
    const together = [...claimed, ...joined];
    const begun = await pages.beginAttempts(tx, together, leaseEnd);
    return together.filter(({ id }) => begun.has(id));
  });
}
