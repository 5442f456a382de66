import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { escapeHtml } from '../escapeHtml';

/** The same message for mail programs that show HTML: the text, and a button that is easy to hit on a phone. */
export function emailHtml(message: OnCallMessage): string {
  const { subject, text, acknowledgeUrl, alertUrl } = message;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="font-family: system-ui, sans-serif; font-size: 16px; line-height: 1.5; margin: 16px; max-width: 640px">
<h1 style="font-size: 20px">${escapeHtml(subject)}</h1>
${acknowledgeUrl ? button(acknowledgeUrl) : ''}
<div style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(
    withoutLinks(text, [acknowledgeUrl, alertUrl]),
  )}</div>
${
  alertUrl
    ? `<p><a href="${escapeHtml(alertUrl)}">Look at it in the portal</a></p>`
    : ''
}
</body>
</html>
`;
}

function button(url: string): string {
  return `<p><a href="${escapeHtml(
    url,
  )}" style="display: inline-block; padding: 14px 28px; border-radius: 6px; background: #1f5493; color: #ffffff; font-weight: bold; text-decoration: none">Acknowledge</a></p>`;
}

/** The links follow as a button and a link; a line with a long token only frightens. */
function withoutLinks(
  text: string,
  urls: readonly (string | undefined)[],
): string {
  return text
    .split('\n')
    .filter(line => !urls.some(url => url && line.endsWith(url)))
    .join('\n')
    .trim();
}
