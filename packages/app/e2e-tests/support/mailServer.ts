import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Mail } from './mailbox';

/** A mail server that keeps what it gets, for a pager that runs without the demo portal and its mailbox. */
export async function startMailServer(port: number): Promise<{
  readonly mails: readonly Mail[];
  stop(): Promise<void>;
}> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then(({ subject = '', text = '' }) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to: to.join(', '), subject, text });
        done();
      }, done);
    },
  });
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    mails,
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}
