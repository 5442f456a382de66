import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { decodeWords } from './reading/decodeWords';
import { plainText } from './reading/plainText';
import { readMail } from './reading/readMail';
import { usualPriorities } from './reading/usualPriorities';

const REPLY = /^(?:\s*(?:re|fw|fwd|aw|wg)\s*:\s*)+/i;

/**
 * Mails that a mail service posts to a webhook: SendGrid Inbound Parse, Mailgun Routes, Postmark Inbound, and any other
 * with the same names of fields.
 */
export const email: AlertSource = {
  type: 'email',
  alsoAt: ['emailin'],
  setup: {
    summary:
      'Mails: each subject opens an alert, replies and repeats are counted on it. Close it by hand, or let an action close it.',
    steps: [
      'Let a mail service receive the mails and post them to the address below: SendGrid Inbound Parse, a Mailgun route, a Postmark inbound stream, or anything that sends the fields subject, text and from.',
      'JSON, forms and multipart forms are understood, and so is the whole mail as it was sent. The subject is the title; the text is the description.',
      'Where a mail says that it is over, add two actions of this integration with the same alias: one that opens when the message starts with "PROBLEM: ", one that closes when it starts with "RECOVERY: ", both with the alias {{message.substringAfter(": ")}}.',
    ],
    snippet: { language: 'text', text: '{{url}}' },
    example: {
      subject: 'A test of the integration',
      from: 'test@example.com',
      text: 'Nothing is wrong.',
    },
  },
  priorities: usualPriorities(),
  read: ({ payload }) => {
    const mail = wholeMail(payload);
    const text = bodyOf(payload) ?? mail?.body;
    const subject = decodeWords(
      payload.text('subject', 'Subject', 'headers.subject', 'headers.Subject'),
    );
    const title = subject ?? mail?.headers.subject;
    const sender = decodeWords(
      payload.text('sender', 'from', 'From', 'FromFull.Email', 'envelope.from'),
    );
    const from = mail?.headers.from;
    if (!title && !text) {
      return [];
    }
    return [
      {
        does: 'open',
        rule: 'a mail',
        alert: {
          message: title?.replace(REPLY, '') || text?.split('\n')[0],
          description: text,
          source: sender ?? from,
          details: {
            from: decodeWords(payload.text('from', 'From', 'sender')) ?? from,
            to: payload.text('to', 'To', 'recipient') ?? mail?.headers.to,
          },
        },
      },
    ];
  },
};

function bodyOf(payload: Fields): string | undefined {
  return (
    payload.text(
      'text',
      'TextBody',
      'body-plain',
      'stripped-text',
      'message',
      'plain',
      'body',
    ) ?? plainText(payload.text('html', 'HtmlBody', 'body-html'))
  );
}

/** The mail as it was sent, where the service was asked for that, or where a mail server has posted it itself. */
function wholeMail(payload: Fields): ReturnType<typeof readMail> {
  const field = readMail(payload.text('email', 'body-mime', 'RawEmail'));
  const own = readMail(payload.ownText());
  return field ?? (own?.headers.subject && own.headers.from ? own : undefined);
}
