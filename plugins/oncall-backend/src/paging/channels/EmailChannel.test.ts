import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { ParsedMail, simpleParser } from 'mailparser';
import { AddressInfo } from 'node:net';
import { SMTPServer, SMTPServerOptions } from 'smtp-server';
import { EmailChannel } from './EmailChannel';

const MESSAGE: OnCallMessage = {
  id: 'page-1',
  person: 'user:default/ana',
  to: 'ana@bancly.example',
  subject: '[P1] Transaction failing with APAC accounts',
  text: 'It is <b>down</b>.\n\nAcknowledge: https://portal.example/acknowledge/x\n\nLook at it: https://portal.example/on-call/alerts/alert-1',
  alerts: [
    {
      id: 'alert-1',
      tinyId: '7',
      message: 'Transaction failing with APAC accounts',
      priority: 'P1',
      source: 'test',
      tags: [],
      details: {},
      count: 1,
      createdAt: '2026-03-02T00:00:00.000Z',
    },
  ],
  acknowledgeUrl: 'https://portal.example/acknowledge/x',
  alertUrl: 'https://portal.example/on-call/alerts/alert-1',
};

describe('EmailChannel', () => {
  let server: SMTPServer | undefined;
  let mails: ParsedMail[];

  beforeEach(() => {
    mails = [];
  });

  afterEach(
    () =>
      new Promise<void>(resolve => {
        if (server) {
          server.close(() => resolve());
          server = undefined;
        } else {
          resolve();
        }
      }),
  );

  async function channelTo(options: SMTPServerOptions): Promise<EmailChannel> {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        simpleParser(stream).then(mail => {
          mails.push(mail);
          done();
        }, done);
      },
      ...options,
    });
    const listening = server;
    await new Promise<void>(resolve => {
      listening.listen(0, 'localhost', resolve);
    });
    return EmailChannel.create({
      from: 'Muster <pager@bancly.example>',
      smtp: { host: 'localhost', port: portOf(listening), secure: false },
    });
  }

  it('sends text and HTML with the priority, one id per page and the link', async () => {
    const channel = await channelTo({});
    await channel.send(MESSAGE);

    const [mail] = mails;
    expect(mail.from?.text).toBe('"Muster" <pager@bancly.example>');
    expect(mail.subject).toBe(MESSAGE.subject);
    expect(mail.text?.trim()).toBe(MESSAGE.text);
    expect(mail.messageId).toBe('<page-1@bancly.example>');
    expect(mail.headers.get('priority')).toBe('high');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-muster-page')).toBe('page-1');
    expect(mail.headers.get('x-muster-alert')).toBe('alert-1');
    expect(mail.html).toContain(`href="${MESSAGE.acknowledgeUrl}"`);
    expect(mail.html).toContain(`href="${MESSAGE.alertUrl}"`);
    expect(mail.html).toContain('&lt;b&gt;down&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>down</b>');
  });

  it('gives up for good when the server refuses the address', async () => {
    const channel = await channelTo({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('No such user'), { responseCode: 550 })),
    });

    await expect(channel.send(MESSAGE)).rejects.toMatchObject({
      name: 'UndeliverableError',
      message:
        "The mail server refuses the address; caused by Error: Can't send mail - all recipients were rejected: 550 No such user",
    });
  });

  it('fails, to be tried again, when the server has no time', async () => {
    const channel = await channelTo({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('Try later'), { responseCode: 451 })),
    });

    await expect(channel.send(MESSAGE)).rejects.toMatchObject({
      name: 'Error',
    });
  });

  it('fails, to be tried again, when the login is wrong, because that can be mended', async () => {
    await channelTo({
      authOptional: false,
      onAuth: (_auth, _session, done) => done(new Error('Invalid login')),
    });
    const channel = EmailChannel.create({
      from: 'pager@bancly.example',
      smtp: {
        host: 'localhost',
        port: portOf(server),
        auth: { user: 'muster', pass: 'wrong' },
      },
    });

    await expect(channel.send(MESSAGE)).rejects.toMatchObject({
      name: 'Error',
      code: 'EAUTH',
    });
  });

  it('fails, to be tried again, when there is no server', async () => {
    await channelTo({});
    const port = portOf(server);
    await new Promise<void>(resolve => {
      server?.close(() => resolve());
    });
    server = undefined;
    const channel = EmailChannel.create({
      from: 'pager@bancly.example',
      smtp: { host: 'localhost', port },
    });

    await expect(channel.send(MESSAGE)).rejects.toMatchObject({
      code: 'ESOCKET',
    });
  });
});

function portOf(server: SMTPServer | undefined): number {
  const address: AddressInfo | string | null | undefined =
    server?.server.address();
  if (!address || typeof address === 'string') {
    throw new Error('The server does not listen on a port');
  }
  return address.port;
}
