import {
  Alert,
  ALERT_PRIORITIES,
} from '@muster/backstage-plugin-oncall-common';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { oneLine, toMessageAlert } from './pageMessage';
import { StoredPage } from './StoredPage';

/** More would not be read on a phone. */
const MOST_LISTED = 20;

/** Programs that read messages get more, but a message must stay a message. */
const MOST_CARRIED = 100;

/** Writes one message for the pages of many alerts: how many, how urgent, the first of them, and one link for all. */
export function bundleMessage(options: {
  /** Its id becomes the id of the message. */
  page: StoredPage;
  /** The most urgent first. */
  alerts: readonly Alert[];
  serviceName: (ref: string) => string | undefined;
  acknowledgeUrl: string;
  alertUrl: (alertId: string) => string | undefined;
  /** The list of alerts in the portal. */
  alertsUrl: string | undefined;
}): OnCallMessage {
  const { page, alerts, acknowledgeUrl, alertsUrl } = options;
  const [worst] = alerts;
  const listed = alerts.slice(0, MOST_LISTED);
  const hidden = alerts.length - listed.length;
  const parts = [
    `${alerts.length} alerts: ${counted(alerts)}.`,
    listed.map(alert => lineOf(alert, options)).join('\n'),
    hidden > 0 && `… and ${hidden} more.`,
    `Acknowledge all: ${acknowledgeUrl}`,
    alertsUrl && `Look at them: ${alertsUrl}`,
  ];
  return {
    id: page.id,
    person: page.person,
    to: page.to,
    subject: `[${worst.priority}] ${alerts.length} alerts: ${oneLine(
      worst.message,
    )}`,
    text: parts.filter(part => part).join('\n\n'),
    alerts: alerts.slice(0, MOST_CARRIED).map(toMessageAlert),
    alertCount: alerts.length,
    acknowledgeUrl,
    alertUrl: alertsUrl,
  };
}

function lineOf(
  { id, priority, message, service }: Alert,
  { serviceName, alertUrl }: Parameters<typeof bundleMessage>[0],
): string {
  const where = service ? ` (${serviceName(service) ?? service})` : '';
  const url = alertUrl(id);
  return `${priority} ${oneLine(message)}${where}${url ? `\n   ${url}` : ''}`;
}

function counted(alerts: readonly Alert[]): string {
  return ALERT_PRIORITIES.flatMap(priority => {
    const count = alerts.filter(alert => alert.priority === priority).length;
    return count > 0 ? [`${count} × ${priority}`] : [];
  }).join(', ');
}
