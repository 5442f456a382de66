import { Alert } from '@muster/backstage-plugin-oncall-common';
import { isUndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { setTimeout as delay } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { AcknowledgeLinks } from './AcknowledgeLinks';
import { AttemptOutcome } from './afterAttempt';
import { Channels } from './Channels';
import { pageMessage } from './pageMessage';
import { StoredPage } from './StoredPage';

/** A channel that hangs must not keep a page longer than its lease. */
const LONGEST_ATTEMPT_MILLISECONDS = 20_000;

/** What a message is made of, besides the page and the alert. */
export type SendPageOptions = {
  readonly channels: Channels;
  readonly links: AcknowledgeLinks;
  readonly alertUrl: (alertId: string) => string | undefined;
};

/** Writes the message and gives it to the channel once. It never throws: whatever happened is the outcome. */
export async function sendPage(
  options: SendPageOptions & {
    page: StoredPage;
    alert: Alert;
    roster: Roster;
    now: DateTime;
  },
): Promise<AttemptOutcome> {
  const { channels, page } = options;
  const timeout = new AbortController();
  try {
    await Promise.race([
      channels.send(page.channel, messageOf(options)),
      failAfter(LONGEST_ATTEMPT_MILLISECONDS, timeout.signal),
    ]);
    return { kind: 'sent' };
  } catch (error) {
    const kind = isUndeliverableError(error) ? 'undeliverable' : 'failed';
    return { kind, error: sentenceOf(error) };
  } finally {
    timeout.abort();
  }
}

function messageOf(options: Parameters<typeof sendPage>[0]) {
  const { page, alert, roster, links, alertUrl, now } = options;
  const claim = {
    pageId: page.id,
    alertId: alert.id,
    person: page.person,
    runToken: page.runToken,
  };
  return pageMessage({
    page,
    alert,
    serviceName: alert.service && roster.service(alert.service)?.name,
    zone: roster.person(page.person)?.zone,
    acknowledgeUrl: links.urlFor(claim, now),
    alertUrl: alertUrl(alert.id),
  });
}

async function failAfter(
  milliseconds: number,
  signal: AbortSignal,
): Promise<never> {
  await delay(milliseconds, undefined, { signal, ref: false });
  throw new Error(`No answer within ${milliseconds / 1000} seconds`);
}

/** Short enough for a screen; the log has the rest. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
