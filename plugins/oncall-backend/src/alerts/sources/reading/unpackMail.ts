import { simpleParser } from 'mailparser';
import { Fields } from './Fields';

/** Where mail services put a mail as it was sent: SendGrid, Mailgun, and others. */
const WHOLE_MAIL = ['email', 'body-mime', 'RawEmail'];

/** Begins with a header, as a mail does that a mail server posts itself. */
const HEADER = /^[\w-]{1,80}:/;

/**
 * The fields of a mail that comes as it was sent (RFC 5322), where the service was asked for that, or where a mail server posts it
 * itself. What the service says beside it stays. Everything else comes back as it is.
 */
export async function unpackMail(payload: unknown): Promise<unknown> {
  const fields = Fields.of(payload);
  const whole = fields.text(...WHOLE_MAIL);
  if (whole) {
    return { ...(await mailOf(whole)), ...Object(payload) };
  }
  const own = fields.ownText();
  const mail = own && HEADER.test(own) ? await mailOf(own) : undefined;
  return mail?.subject && mail.from ? mail : payload;
}

async function mailOf(raw: string) {
  const { subject, text, html, headers } = await simpleParser(raw, {
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  return {
    subject,
    text: text?.trim(),
    html: html || undefined,
    from: addressesOf(headers.get('from')),
    to: addressesOf(headers.get('to')),
  };
}

function addressesOf(header: unknown): string | undefined {
  return Fields.of(header).text('text');
}
