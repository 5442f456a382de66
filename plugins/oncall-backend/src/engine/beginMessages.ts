import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { mergePages } from '../paging/mergePages';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { PageQueue } from '../paging/PageQueue';
import { PageTurnStore } from '../paging/PageTurnStore';
import { StoredPage } from '../paging/StoredPage';
import { EscalatingAlerts } from './EscalatingAlerts';

/** What is about to be sent in one go. */
export type BegunMessage = {
  /** The id of the first page that was claimed for it. */
  readonly id: string;
  /** Each with its attempt counted; none when they wait or are not wanted any more. */
  readonly pages: readonly StoredPage[];
};

/** What deciding works with. */
export type BeginMessagesOptions = {
  readonly alerts: EscalatingAlerts;
  readonly queue: PageQueue;
  readonly pageAttempts: PageAttemptStore;
  readonly turns: PageTurnStore;
  readonly window: Duration;
  /** Of all claimed pages. */
  readonly about: ReadonlyMap<string, Alert>;
  readonly leaseEnd: DateTime;
  readonly now: DateTime;
};

/**
 * Decides for claimed pages, those of each contact method together, whether they go out now, and with which others.
 *
 * Taking the turns and beginning the attempts are one transaction: a worker that dies afterwards leaves pages whose
 * attempt has begun, which never wait for a turn. A power failure may undo it, and the pages are sent again.
 *
 * @param claimed - The pages of one contact method each
 */
export async function beginMessages(
  options: BeginMessagesOptions,
  claimed: readonly (readonly StoredPage[])[],
): Promise<readonly BegunMessage[]> {
  if (options.window.toMillis() === 0) {
    return beginEach(options, claimed.flat());
  }
  return options.alerts.unflushed(async tx => {
    const begun: BegunMessage[] = [];
    // Always in the same order, so that two workers never wait for each other in a circle.
    for (const pages of [...claimed].sort(byContactMethod)) {
      begun.push(await begin(tx, options, pages));
    }
    return begun;
  });
}

/** Without a window every page is a message by itself, and none has to wait. */
async function beginEach(
  { pageAttempts, leaseEnd }: BeginMessagesOptions,
  claimed: readonly StoredPage[],
): Promise<readonly BegunMessage[]> {
  const begun = await pageAttempts.beginEach(claimed, { leaseEnd });
  return claimed.map(page => ({
    id: page.id,
    pages: begun.has(page.id) ? [page] : [],
  }));
}

async function begin(
  tx: Knex.Transaction,
  options: BeginMessagesOptions,
  claimed: readonly StoredPage[],
): Promise<BegunMessage> {
  const { queue, pageAttempts, turns, window, leaseEnd, now } = options;
  const [first] = claimed;
  const { id } = first;
  const isUrgent = first.lane === 'critical';
  const services = servicesOf(claimed, options.about);
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
    await queue.postpone(tx, { claimed, leaseEnd, until });
    // The others of the storm need not be claimed one by one only to wait as well.
    await queue.postponeDue(tx, first, {
      services: isUrgent ? services : undefined,
      now,
      until,
    });
    return { id, pages: [] };
  }
  const joined = await queue.claimWith(tx, first, { now, leaseEnd });
  const together = [...claimed, ...joined];
  const begun = await pageAttempts.beginAttempts(tx, together, {
    messageId: id,
    leaseEnd,
  });
  return { id, pages: together.filter(page => begun.has(page.id)) };
}

/** Of alerts without a service it is undefined. */
function servicesOf(
  pages: readonly StoredPage[],
  about: ReadonlyMap<string, Alert>,
): readonly (string | undefined)[] {
  const alerts = pages.flatMap(({ alertId }) => about.get(alertId) ?? []);
  return [...new Set(alerts.map(({ service }) => service))];
}

function byContactMethod(
  [one]: readonly StoredPage[],
  [other]: readonly StoredPage[],
) {
  return (
    one.person.localeCompare(other.person) ||
    one.contactMethod.localeCompare(other.contactMethod)
  );
}
