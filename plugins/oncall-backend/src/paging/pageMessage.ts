import { Alert } from '@muster/backstage-plugin-oncall-common';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { StoredPage } from './StoredPage';

/** Writes the message of a page: what is wrong, since when, why you, and what to do. */
export function pageMessage(options: {
  page: StoredPage;
  alert: Alert;
  serviceName?: string;
  /** In which the person reads times. */
  zone?: string;
  acknowledgeUrl: string;
  alertUrl?: string;
}): OnCallMessage {
  const { page, alert, acknowledgeUrl, alertUrl } = options;
  return {
    id: page.id,
    person: page.person,
    to: page.to,
    subject: `[${alert.priority}] ${oneLine(alert.message)}`,
    text: textOf(options),
    alerts: [toMessageAlert(alert)],
    acknowledgeUrl,
    alertUrl,
  };
}

function textOf(options: Parameters<typeof pageMessage>[0]): string {
  const { page, alert, serviceName, zone, acknowledgeUrl, alertUrl } = options;
  const facts = [
    ['Priority', alert.priority],
    ['Service', serviceName ?? alert.service],
    ['Since', moment(alert.createdAt, zone)],
    ['Reported', alert.count > 1 ? `${alert.count} times` : undefined],
    ['Source', alert.source],
    ['You are paged for', page.reason],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`);
  const parts = [
    alert.message,
    facts.join('\n'),
    alert.description,
    `Acknowledge: ${acknowledgeUrl}`,
    alertUrl && `Look at it: ${alertUrl}`,
  ];
  return parts.filter(part => part).join('\n\n');
}

function moment(iso: string, zone = 'utc'): string {
  // Other kinds of English make luxon ask for the names of months each time.
  const at = DateTime.fromISO(iso, { zone }).setLocale('en');
  return `${at.toFormat('d LLLL yyyy, HH:mm')} ${at.zoneName}`;
}

/** A message without line breaks, for a subject. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a message may say about an alert. */
export function toMessageAlert(alert: Alert): OnCallMessage['alerts'][number] {
  return {
    id: alert.id,
    tinyId: alert.tinyId,
    message: alert.message,
    description: alert.description,
    priority: alert.priority,
    source: alert.source,
    service: alert.service,
    tags: alert.tags,
    details: alert.details,
    count: alert.count,
    createdAt: alert.createdAt,
  };
}
