import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { usualPriorities } from './reading/usualPriorities';

/** More of a page in HTML is not read. */
const MAX_HTML = 50_000;

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
      'JSON, forms and multipart forms are understood. The subject is the title; the text is the description.',
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
    const text = bodyOf(payload);
    const subject = payload.text('subject', 'Subject', 'headers.subject');
    const sender = payload.text(
      'sender',
      'from',
      'From',
      'FromFull.Email',
      'envelope.from',
    );
    if (!subject && !text) {
      return [];
    }
    return [
      {
        does: 'open',
        rule: 'a mail',
        alert: {
          message: subject?.replace(REPLY, '') || text?.split('\n')[0],
          description: text,
          source: sender,
          details: {
            from: payload.text('from', 'From', 'sender'),
            to: payload.text('to', 'To', 'recipient'),
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

/** Without a pattern for tags, whose time would grow with the square of a hostile length. */
function plainText(html: string | undefined): string | undefined {
  return html
    ?.slice(0, MAX_HTML)
    .split('<')
    .map(part => part.slice(part.indexOf('>') + 1))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
