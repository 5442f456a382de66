import { LifecycleService, LoggerService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const MOST_MAILS = 200;

/** An e-mail that arrived; `at` is ISO 8601 UTC. */
export type Mail = {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** The mail server of the story: it accepts every mail, keeps the newest in memory and sends nothing on. */
export class Mailbox {
  #mails: readonly Mail[] = [];

  private constructor() {}

  static start(options: {
    readonly port: number;
    readonly clock: () => DateTime;
    readonly lifecycle: LifecycleService;
    readonly logger: LoggerService;
  }): Mailbox {
    const { port, clock, lifecycle, logger } = options;
    const mailbox = new Mailbox();
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, done) => {
        simpleParser(stream).then(({ subject = '', text = '' }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          mailbox.#keep({
            at: clock().toISO() ?? '',
            to: to.join(', '),
            subject,
            text,
          });
          done();
        }, done);
      },
    });
    // The story goes on without mails, for example when the port is taken.
    server.on('error', error =>
      logger.warn('The mailbox of the story has a problem', error),
    );
    server.listen(port, '127.0.0.1');
    lifecycle.addShutdownHook(() => server.close());
    return mailbox;
  }

  /** Newest first. */
  mails(): readonly Mail[] {
    return this.#mails;
  }

  #keep(mail: Mail) {
    this.#mails = [mail, ...this.#mails].slice(0, MOST_MAILS);
  }
}
