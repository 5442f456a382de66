import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An e-mail that arrived. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** A mail server that keeps what it gets. */
export type Mailbox = {
  /** Waits for the first mail that fits. */
  next(fits: (mail: Mail) => boolean, timeoutMs?: number): Promise<Mail>;
  stop(): Promise<void>;
};

export async function startMailbox(port: number): Promise<Mailbox> {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, done) {
      const parsed = await simpleParser(stream);
      mails.push({
        to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
      });
      done();
    },
  });
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    async next(fits, timeoutMs = 30_000) {
      const until = Date.now() + timeoutMs;
      while (Date.now() < until) {
        const found = mails.find(fits);
        if (found) {
          return found;
        }
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      const subjects = mails.map(mail => `${mail.to}: ${mail.subject}`);
      throw new Error(`No such mail. Arrived: ${subjects.join(' | ')}`);
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };
}
