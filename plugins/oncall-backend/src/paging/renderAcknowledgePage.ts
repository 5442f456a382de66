import type { AcknowledgePage } from './acknowledgePage';
import { escapeHtml } from './escapeHtml';
import { PAGE_STYLE } from './pageStyle';

/** The form posts to the address of the page itself, which holds the token. */
const BUTTON = `<form method="post"><button type="submit">Acknowledge</button></form>`;

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
<style>${PAGE_STYLE}</style>
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
    ? `<p><a href="${escapeHtml(alertUrl)}">Open in the portal</a></p>`
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
