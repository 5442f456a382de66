import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { escapeHtml } from './escapeHtml';

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
  serviceName?: string;
  zone?: string;
  alertUrl?: string;
}): AcknowledgePage {
  const { alert, personName, serviceName, zone, alertUrl } = options;
  return {
    status: 200,
    title: alert.message,
    sentences: [
      'Nobody takes care of this alert yet.',
      `If you acknowledge as ${personName}, nobody else is paged for it.`,
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
  zone?: string;
  alertUrl?: string;
}): AcknowledgePage {
  const { alert, byName, isJustNow, zone, alertUrl } = options;
  const at = readable(alert.acknowledgedAt ?? alert.updatedAt, zone);
  return {
    status: 200,
    title: alert.message,
    sentences: isJustNow
      ? [
          `Acknowledged by ${byName}. Thank you.`,
          'Nobody else is paged for this alert.',
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

/** A self-contained page: no script, no file, readable on a phone, light and dark, with a keyboard and a screen reader. */
export function renderAcknowledgePage(page: AcknowledgePage): string {
  const { title, sentences, facts = [], mayAcknowledge, alertUrl } = page;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<div role="status">${sentences
    .map(sentence => `<p>${escapeHtml(sentence)}</p>`)
    .join('')}</div>
${mayAcknowledge ? BUTTON : ''}
${facts.length > 0 ? `<dl>${facts.map(renderFact).join('')}</dl>` : ''}
${
  alertUrl
    ? `<p><a href="${escapeHtml(
        alertUrl,
      )}">Open the alert in the portal</a></p>`
    : ''
}
</main>
</body>
</html>
`;
}

function renderFact([label, value]: readonly [string, string]): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(
    value,
  )}</dd></div>`;
}

function readable(iso: string, zone = 'utc'): string {
  const at = DateTime.fromISO(iso, { zone }).setLocale('en-GB');
  return `${at.toFormat('d LLLL yyyy, HH:mm')} ${at.zoneName}`;
}

/** The form posts to the address of the page itself, which holds the token. */
const BUTTON = `<form method="post"><button type="submit">Acknowledge</button></form>`;

const STYLE = `
:root { color-scheme: light dark; --text: #1c1c1c; --ground: #ffffff; --line: #c9c9c9; --action: #1f5493; --on-action: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --ground: #161616; --line: #4d4d4d; --action: #9cc9ff; --on-action: #10243b; }
}
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
main { max-width: 36rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
button { width: 100%; min-height: 4rem; border: 0; border-radius: 0.5rem; font: bold 1.25rem system-ui, sans-serif; color: var(--on-action); background: var(--action); cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 3px solid var(--text); outline-offset: 3px; }
dl { border-top: 1px solid var(--line); margin: 1.5rem 0; }
dl div { display: flex; gap: 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 8rem; }
dd { margin: 0; font-weight: bold; overflow-wrap: anywhere; }
a { color: var(--action); }
`;
