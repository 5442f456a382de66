import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  isUndeliverableError,
  OnCallMessage,
} from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { networkReason } from '../networkReason';
import { AcknowledgeLinks } from './AcknowledgeLinks';
import { AttemptOutcome } from './afterAttempt';
import { bundleMessage } from './bundleMessage';
import { Channels } from './Channels';
import { pageMessage } from './pageMessage';
import { StoredPage } from './StoredPage';
import { withoutAddress } from './withoutAddress';

/** A channel that hangs must not keep a page longer than its lease. */
const LONGEST_ATTEMPT_MILLISECONDS = 20_000;

/** What a message is made of, besides the page and the alert. */
export type SendPageOptions = {
  readonly channels: Channels;
  readonly links: AcknowledgeLinks;
  readonly alertUrl: (alertId: string) => string | undefined;
  /** The list of alerts in the portal. */
  readonly alertsUrl?: string;
};

/** One message. */
export type MessageToSend = {
  /** The first of the message. */
  readonly page: StoredPage;
  readonly messageId: string;
  /** What the message is about, the most urgent first. */
  readonly alerts: readonly Alert[];
  readonly roster: Roster;
  readonly now: DateTime;
};

/** Writes the message and gives it to the channel once. It never throws: whatever happened is the outcome. */
export async function sendPage(
  options: SendPageOptions,
  message: MessageToSend,
): Promise<AttemptOutcome> {
  const { page, roster } = message;
  if (!roster.person(page.person)) {
    // Tried again, because a catalog may lose somebody by mistake; a page that was given up would not come back.
    const error = `${page.person} is no longer in the catalog`;
    return { kind: 'failed', error };
  }
  try {
    const content = messageOf(options, message);
    await sendInTime(options.channels, page.channel, content);
    return { kind: 'sent' };
  } catch (error) {
    const sentence = withoutAddress(sentenceOf(error), page.to);
    return isUndeliverableError(error)
      ? {
          kind: 'undeliverable',
          error: sentence,
          isAddressGone: error.isAddressGone,
        }
      : { kind: 'failed', error: sentence };
  }
}

/** Gives a message to its channel; it fails when the channel hangs. */
export async function sendInTime(
  channels: Channels,
  channel: string,
  message: OnCallMessage,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(
            `No answer within ${LONGEST_ATTEMPT_MILLISECONDS / 1000} seconds`,
          ),
        ),
      LONGEST_ATTEMPT_MILLISECONDS,
    ).unref();
  });
  try {
    await Promise.race([channels.send(channel, message), late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(
  { links, alertUrl, alertsUrl }: SendPageOptions,
  { page, messageId, alerts, roster, now }: MessageToSend,
): OnCallMessage {
  const [alert] = alerts;
  if (alerts.length > 1) {
    const { person } = page;
    return bundleMessage({
      page: { ...page, id: messageId },
      alerts,
      serviceName: ref => roster.service(ref)?.name,
      acknowledgeUrl: links.urlForMessage({ messageId, person }, now),
      alertUrl,
      alertsUrl,
    });
  }
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

/** Short enough for a screen; the log has the rest. */
export function sentenceOf(error: unknown): string {
  return textOf(error).replace(/\s+/g, ' ').slice(0, 300);
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  // Of a host with several addresses only the errors of each say something.
  const each: unknown = Reflect.get(error, 'errors');
  const [first] = Array.isArray(each) ? each : [];
  if (!error.message && first) {
    return textOf(first);
  }
  const known = networkReason(error);
  // Words of a library say more than the code does, and ours say of hosts inside and of those that are not there the same.
  const isBare =
    known &&
    error.message.startsWith(`${Reflect.get(error, 'syscall')} ${known.code}`);
  return isBare
    ? `${known.reason} (${known.code})`
    : error.message || error.name;
}
