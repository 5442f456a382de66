/**
 * The text of a body in the charset that its header `Content-Type` names, without a mark of the byte order; in UTF-8 when it
 * names none, or one that nobody knows.
 */
export function bodyText(bytes: Buffer, contentType: string = ''): string {
  const charset = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  return decoderOf(charset).decode(bytes);
}

const UTF_8 = new TextDecoder();

function decoderOf(charset: string | undefined): TextDecoder {
  if (charset === undefined || charset.toLowerCase() === 'utf-8') {
    return UTF_8;
  }
  try {
    return new TextDecoder(charset);
  } catch {
    return UTF_8;
  }
}
