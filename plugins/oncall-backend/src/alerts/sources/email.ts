import libmime from 'libmime';
import { AlertSource } from './AlertSource';
import { Fields } from './reading/Fields';
import { htmlText } from './reading/htmlText';
import { unpackMail } from './reading/unpackMail';
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
  unpack: unpackMail,
  read: ({ payload }) => {
    const text = bodyOf(payload);
    const subject = headerOf(
      payload,
      'subject',
      'Subject',
      'headers.subject',
      'headers.Subject',
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
          source: headerOf(
            payload,
            'sender',
            'from',
            'From',
            'FromFull.Email',
            'envelope.from',
          ),
          details: {
            from: headerOf(payload, 'from', 'From', 'sender'),
            to: headerOf(payload, 'to', 'To', 'recipient'),
          },
        },
      },
    ];
  },
};

/** As people read it: some services leave `=?UTF-8?Q?J=C3=B6rg?=` for Jörg (RFC 2047). */
function headerOf(
  payload: Fields,
  ...names: readonly string[]
): string | undefined {
  const header = payload.text(...names);
  return header && libmime.decodeWords(header);
}

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
    ) ?? htmlText(payload.text('html', 'HtmlBody', 'body-html'))
  );
}
