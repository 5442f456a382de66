import { Mail } from './Mailbox';

/** A plain page that shows what arrived on the phones of the story. */
export function mailboxPage(mails: readonly Mail[]): string {
  const list = mails.map(mailArticle).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>Mailbox of Bancly</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 1rem; }
article { border: 1px solid; border-radius: 8px; padding: 0.75rem 1rem; margin: 1rem 0; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0; }
p { margin: 0; opacity: 0.75; } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
</style>
</head>
<body><main>
<h1>Mailbox of Bancly</h1>
<p>Every mail that the pager sends in this demo ends here. Newest first.</p>
${list || '<p>Nothing yet. Mails appear when somebody is paged.</p>'}
</main></body></html>`;
}

function mailArticle(mail: Mail): string {
  return `<article><h2>${escape(mail.subject)}</h2>
<p>to ${escape(mail.to)}, ${escape(mail.at)}</p>
<pre>${withLinks(escape(mail.text))}</pre></article>`;
}

function withLinks(text: string): string {
  return text.replace(
    /https?:\/\/[^\s<&]+/g,
    url => `<a href="${url}">${url}</a>`,
  );
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
