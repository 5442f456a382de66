import { ParsedMail, simpleParser } from 'mailparser';
import { setImmediate } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it gets. */
export class Mailbox {
  readonly #mails: ParsedMail[];
  readonly #server: SMTPServer;

  private constructor(server: SMTPServer, mails: ParsedMail[]) {
    this.#server = server;
    this.#mails = mails;
  }

  static async open(): Promise<Mailbox> {
    const mails: ParsedMail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        simpleParser(stream).then(mail => {
          mails.push(mail);
          done();
        }, done);
      },
    });
    await new Promise<void>(resolve => {
      server.listen(0, 'localhost', resolve);
    });
    return new Mailbox(server, mails);
  }

  get port(): number {
    const address = this.#server.server.address();
    if (address === null || typeof address === 'string') {
      throw new Error('The mail server does not listen on a port');
    }
    return address.port;
  }

  /** Waits for the mail. */
  async mailTo(address: string): Promise<ParsedMail> {
    const patience = AbortSignal.timeout(20_000);
    for (;;) {
      const found = this.#mails.find(({ to }) =>
        [to].flat().some(item => item?.text === address),
      );
      if (found) {
        return found;
      }
      patience.throwIfAborted();
      await setImmediate();
    }
  }

  /** The newest mail, which was sent already. */
  newest(): ParsedMail {
    const mail = this.#mails.at(-1);
    if (!mail) {
      throw new Error('No mail has arrived');
    }
    return mail;
  }

  close(): Promise<void> {
    return new Promise(resolve => {
      this.#server.close(() => resolve());
    });
  }
}
