import { escapeHtml } from '../escapeHtml';
import { PAGE_STYLE } from '../pageStyle';

/** Paths, so that it works behind any host. */
type PlaceOfPage = { readonly root: string; readonly token: string };

/** The page that somebody opens on the phone or browser that shall ring. */
export function renderDevicePage(
  options: PlaceOfPage & {
    readonly personName: string;
    readonly publicKey: string;
  },
): string {
  const { personName, root, publicKey } = options;
  return pageWith({
    ...options,
    attributes: { 'data-worker': `${root}/worker.js`, 'data-key': publicKey },
    main: `<h1>Let this device ring when ${escapeHtml(personName)} is paged</h1>
<p>The browser asks for your permission to show notifications. Pages then arrive also while it is closed, with a button to acknowledge. Your alerts go encrypted through the push service of the browser's vendor; nobody there can read them.</p>
<p><label>Name of this device<br><input maxlength="60" autocomplete="off" placeholder="Phone"></label></p>
<button type="button" disabled>Ring on this device</button>
<p role="status" aria-live="polite"></p>
<p>Afterwards you find it under "My on-call" in the portal, where you can test and remove it. Make sure that the phone lets this app through at night.</p>`,
  });
}

/**
 * The same address after its hour. Whoever put it on the home screen opens it again and again, so it says whether the device rings;
 * it tells nothing about whose link it was.
 */
export function renderExpiredDevicePage(options: PlaceOfPage): string {
  return pageWith({
    ...options,
    attributes: {},
    main: `<h1>On-call on this device</h1>
<p role="status" aria-live="polite">This link is not valid any more. Make a new one under "My on-call" in the portal.</p>`,
  });
}

function pageWith(
  options: PlaceOfPage & {
    readonly attributes: Readonly<Record<string, string>>;
    readonly main: string;
  },
): string {
  const { root, token, attributes, main } = options;
  const all = { 'data-scope': `${root}/`, ...attributes };
  const written = Object.entries(all).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="apple-mobile-web-app-capable" content="yes">
<meta name="apple-mobile-web-app-title" content="On-call">
<title>On-call on this device</title>
<link rel="manifest" href="${escapeHtml(
    `${root}/device/${token}/manifest.webmanifest`,
  )}">
<link rel="icon" href="${escapeHtml(root)}/icon.svg">
<link rel="apple-touch-icon" href="${escapeHtml(root)}/icon.png">
<style>${PAGE_STYLE}</style>
</head>
<body ${written.join(' ')}>
<main>
${main}
</main>
<script src="${escapeHtml(root)}/device.js"></script>
</body>
</html>
`;
}
