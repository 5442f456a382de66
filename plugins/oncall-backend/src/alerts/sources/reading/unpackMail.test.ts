import { email } from '../email';
import { Mutator } from '../testing/Mutator';
import { Fields } from './Fields';
import { payloadOf } from './payloadOf';
import { readSource } from './readSource';

const MAILS = 10_000;

const TWO_PARTS = `From: =?iso-8859-1?q?J=F6rg?= <joerg@bank.example>
To: on-call@bank.example
Subject: =?utf-8?B?U3TDtnI=?=
 =?utf-8?B?dW5n?=
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

in K=F6=
ln

now
--y
Content-Type: text/html

<b>in Cologne</b>
--y--
--x
Content-Type: image/png
Content-Disposition: attachment; filename=graph.png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--x--
`;

const PAGE = `From: a@bank.example
Subject: Disk full
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('<style>p { top: 0 }</style><p>db1 &uuml;ber 90 %</p>').toString(
  'base64',
)}
`;

describe('a mail as it was sent', () => {
  it.each([
    [
      'in a field, beside what the service says',
      { subject: 'Disk full', email: 'Subject: Disk\r\n\r\non db1\r\n' },
      { message: 'Disk full', description: 'on db1' },
    ],
    [
      'with several parts, encoded in several ways',
      TWO_PARTS,
      {
        message: 'Störung',
        description: 'in Köln\n\nnow',
        source: '"Jörg" <joerg@bank.example>',
        details: { to: 'on-call@bank.example' },
      },
    ],
    [
      'with the line ends of the internet',
      TWO_PARTS.replaceAll('\n', '\r\n'),
      { message: 'Störung', description: 'in Köln\n\nnow' },
    ],
    [
      'that is only a page',
      PAGE,
      { message: 'Disk full', description: 'db1 über 90 %' },
    ],
  ])('%s', async (_, payload, alert) => {
    expect(await read(payload)).toMatchObject([{ rule: 'a mail', alert }]);
  });

  it('is not what any text with a colon is', async () => {
    const text = 'Warning: the disk is full';
    expect(await read(text)).toMatchObject([{ isUnread: true }]);
  });

  it(`is never lost, however damaged: ${MAILS} of them`, async () => {
    const mutator = Mutator.seeded(20260107);
    for (let index = 0; index < MAILS; index += 1) {
      const mail = mutator.damageText(index % 2 ? TWO_PARTS : PAGE);
      expect(await read(mail)).toMatchObject([{ does: 'open' }]);
    }
  });
});

async function read(payload: unknown) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const content = await payloadOf(email, { body, contentType: '', query: {} });
  const message = { payload: Fields.of(content), headers: {}, query: {} };
  return readSource(email, message, body);
}
