import { escapeHtml } from '../escapeHtml';
import { PAGE_STYLE } from '../pageStyle';

/** The page that somebody opens on the phone or browser that shall ring. */
export function renderDevicePage(options: {
  personName: string;
  /** Paths, so that it works behind any host. */
  root: string;
  token: string;
  publicKey: string;
}): string {
  const { personName, root, token, publicKey } = options;
  const attributes = Object.entries({
    'data-worker': `${root}/worker.js`,
    'data-scope': `${root}/`,
    'data-key': publicKey,
  }).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="apple-mobile-web-app-capable" content="yes">
<title>On-call on this device</title>
<link rel="manifest" href="${escapeHtml(
    `${root}/device/${token}/manifest.webmanifest`,
  )}">
<link rel="icon" href="${escapeHtml(root)}/icon.svg">
<style>${PAGE_STYLE}</style>
</head>
<body ${attributes.join(' ')}>
<main>
<h1>Let this device ring when ${escapeHtml(personName)} is paged</h1>
<p>The browser asks for your permission to show notifications. Pages then arrive also while it is closed, with a button to acknowledge. Your alerts go encrypted through the push service of the browser's vendor; nobody there can read them.</p>
<p><label>Name of this device<br><input maxlength="60" autocomplete="off" placeholder="Phone"></label></p>
<button type="button" disabled>Ring on this device</button>
<p role="status" aria-live="polite"></p>
<p>It is listed under "My on-call" in the portal, where you can test and remove it. Make sure that the phone lets this app through at night.</p>
</main>
<script src="${escapeHtml(root)}/device.js"></script>
</body>
</html>
`;
}
