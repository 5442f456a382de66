import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** What somebody sees who opened an acknowledge link. */
export type AcknowledgePage = {
  readonly status: number;
  readonly title: string;
  /** Plain sentences. */
  readonly sentences: readonly string[];
  readonly facts?: readonly (readonly [string, string])[];
  /** Shows the button. */
  readonly mayAcknowledge?: boolean;
  readonly alertUrl?: string;
};

/** The page for an alert that the link may acknowledge. */
export function openAlertPage(options: {
  alert: Alert;
  personName: string;
  /** Some steps of the escalation only stop when the alert is closed. */
  goesOn: boolean;
  serviceName?: string;
  zone?: string;
  alertUrl?: string;
}): AcknowledgePage {
  const { alert, personName, goesOn, serviceName, zone, alertUrl } = options;
  return {
    status: 200,
    title: alert.message,
    sentences: [
      'Nobody takes care of this alert yet.',
      goesOn
        ? `If you acknowledge as ${personName}, only the steps go on that wait until it is closed.`
        : `If you acknowledge as ${personName}, nobody else is paged for it.`,
    ],
    facts: [
      ['Priority', alert.priority],
      ['State', 'Open'],
      ['Since', readable(alert.createdAt, zone)],
      ...(serviceName ? ([['Service', serviceName]] as const) : []),
      ['Source', alert.source],
    ],
    mayAcknowledge: true,
    alertUrl,
  };
}

/** The page after the button was pressed, or when somebody was quicker. */
export function acknowledgedPage(options: {
  alert: Alert;
  byName: string;
  isJustNow: boolean;
  goesOn: boolean;
  zone?: string;
  alertUrl?: string;
}): AcknowledgePage {
  const { alert, byName, isJustNow, goesOn, zone, alertUrl } = options;
  const at = readable(alert.acknowledgedAt ?? alert.updatedAt, zone);
  return {
    status: 200,
    title: alert.message,
    sentences: isJustNow
      ? [
          `Acknowledged by ${byName}. Thank you.`,
          goesOn
            ? 'Some people are still told until the alert is closed.'
            : 'Nobody else is paged for this alert.',
        ]
      : [
          `Already acknowledged by ${byName} at ${at}.`,
          'There is nothing left to do here.',
        ],
    facts: [
      ['Priority', alert.priority],
      ['State', 'Acknowledged'],
      ['Acknowledged', `${at} by ${byName}`],
    ],
    alertUrl,
  };
}

/** The page for an alert that is over or waits. */
export function otherStatePage(options: {
  alert: Alert;
  closedByName?: string;
  zone?: string;
  alertUrl?: string;
}): AcknowledgePage {
  const { alert, closedByName, zone, alertUrl } = options;
  const isClosed = alert.state === 'closed';
  const at = readable(
    (isClosed ? alert.closedAt : alert.snoozedUntil) ?? alert.updatedAt,
    zone,
  );
  return {
    status: 409,
    title: alert.message,
    sentences: isClosed
      ? [`Closed at ${at}${closedByName ? ` by ${closedByName}` : ''}.`]
      : [`Snoozed until ${at}. Nobody is paged for it until then.`],
    facts: [
      ['Priority', alert.priority],
      ['State', isClosed ? 'Closed' : 'Snoozed'],
    ],
    alertUrl,
  };
}

/** The pages for links that no longer, or never, meant anything. */
export const USELESS_LINK_PAGES = {
  invalid: {
    status: 403,
    title: 'This link is not valid',
    sentences: [
      'It may have been cut by the mail program.',
      'Open the link from the message again, or the alert in the portal.',
    ],
  },
  expired: {
    status: 410,
    title: 'This link has expired',
    sentences: ['Open the alert in the portal to acknowledge it.'],
  },
  stale: {
    status: 410,
    title: 'This link is from an earlier page',
    sentences: [
      'The alert started over since this message was sent, so the link no longer acknowledges it.',
      'Use the link of the newest message, or open the alert in the portal.',
    ],
  },
  gone: {
    status: 404,
    title: 'This alert no longer exists',
    sentences: ['Somebody has deleted it. There is nothing to do.'],
  },
} as const satisfies Record<string, AcknowledgePage>;

function readable(iso: string, zone = 'utc'): string {
  const at = DateTime.fromISO(iso, { zone }).setLocale('en-GB');
  return `${at.toFormat('d LLLL yyyy, HH:mm')} ${at.zoneName}`;
}
