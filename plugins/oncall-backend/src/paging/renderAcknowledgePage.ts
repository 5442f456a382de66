import type { AcknowledgePage } from './acknowledgePage';
import { escapeHtml } from './escapeHtml';

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
