/** A header as people read it: `=?UTF-8?Q?J=C3=B6rg?=` is Jörg (RFC 2047). */
export function decodeWords(header: string | undefined): string | undefined {
  return header
    ?.replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(
      /=\?([\w-]{1,40})\?([bq])\?([^?\s]*)\?=/gi,
      (word, charset: string, encoding: string, text: string) =>
        decoded(
          encoding.toLowerCase() === 'b'
            ? Buffer.from(text, 'base64')
            : quotedPrintable(text.replaceAll('_', ' ')),
          charset,
        ) ?? word,
    );
}

/** The bytes that quoted-printable stands for (RFC 2045). */
export function quotedPrintable(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** Undefined where nobody knows the charset. */
export function decoded(bytes: Buffer, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
