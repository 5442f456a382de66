import { decoded, decodeWords, quotedPrintable } from './decodeWords';
import { plainText } from './plainText';

type Headers = Readonly<Record<string, string>>;

/**
 * A mail as it was sent (RFC 5322): some mail services post it whole, and so does a pipe of a mail server. What has several parts
 * stays as it stands there, so that nothing of it is lost. Undefined when it does not begin with headers.
 */
export function readMail(
  raw: string | undefined,
): { readonly headers: Headers; readonly body: string } | undefined {
  const [head = '', ...rest] = raw?.trimStart().split(/\r?\n\r?\n/) ?? [];
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const fields = lines.flatMap(line => {
    const [, name, value] = /^([!-9;-~]{1,80}):(.*)$/.exec(line) ?? [];
    return name ? [[name.toLowerCase(), decodeWords(value.trim())]] : [];
  });
  if (fields.length < lines.length) {
    return undefined;
  }
  const headers: Headers = Object.fromEntries(fields);
  return { headers, body: bodyOf(headers, rest.join('\n\n').trim()) };
}

function bodyOf(headers: Headers, body: string): string {
  const type = headers['content-type'] ?? '';
  const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  const bytes = bytesOf(headers['content-transfer-encoding'], body);
  const text = (bytes && decoded(bytes, charset)) ?? body;
  return /^text\/html/i.test(type) ? plainText(text) ?? text : text;
}

/** Undefined where the text stands there as it is. */
function bytesOf(
  encoding: string | undefined,
  body: string,
): Buffer | undefined {
  switch (encoding?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return quotedPrintable(body.replaceAll(/=\r?\n/g, ''));
    default:
      return undefined;
  }
}
