import {
  OnCallChannel,
  OnCallMessage,
  UndeliverableError,
} from '@muster/backstage-plugin-oncall-node';
import { createTransport } from 'nodemailer';
import { emailHtml } from './emailHtml';

/** Where mail goes out. */
export type EmailOptions = {
  readonly from: string;
  readonly smtp: {
    readonly host: string;
    readonly port?: number;
    readonly secure?: boolean;
    readonly auth?: { readonly user: string; readonly pass: string };
  };
};

const TIMEOUT_MILLISECONDS = 10_000;

/** Pages by e-mail, over SMTP. */
export class EmailChannel implements OnCallChannel {
  readonly id = 'email';
  readonly addressKind = 'email';
  readonly #from: string;
  readonly #transport: ReturnType<typeof createTransport>;

  private constructor({ from, smtp }: EmailOptions) {
    this.#from = from;
    this.#transport = createTransport({
      ...smtp,
      connectionTimeout: TIMEOUT_MILLISECONDS,
      greetingTimeout: TIMEOUT_MILLISECONDS,
      socketTimeout: TIMEOUT_MILLISECONDS,
    });
  }

  static create(options: EmailOptions): EmailChannel {
    return new EmailChannel(options);
  }

  async send(message: OnCallMessage): Promise<void> {
    try {
      await this.#transport.sendMail({
        from: this.#from,
        to: message.to,
        subject: message.subject,
        text: message.text,
        html: emailHtml(message),
        priority: isUrgent(message) ? 'high' : 'normal',
        // A second attempt after a crash carries the same id, so that mailboxes can show it once.
        messageId: `<${message.id}@${domainOf(this.#from)}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Muster-Page': message.id,
          'X-Muster-Alert': message.alerts.map(alert => alert.id).join(' '),
        },
      });
    } catch (error) {
      if (isRefusedForGood(error)) {
        throw new UndeliverableError(
          'The mail server refuses the address',
          error,
        );
      }
      throw error;
    }
  }
}

function isUrgent({ alerts }: OnCallMessage): boolean {
  return alerts.some(({ priority }) => priority === 'P1' || priority === 'P2');
}

/** A 5xx answer to the envelope is about the address; one to the login or the content may be mended. */
function isRefusedForGood(error: unknown): error is Error {
  return (
    error instanceof Error &&
    Reflect.get(error, 'code') === 'EENVELOPE' &&
    Number(Reflect.get(error, 'responseCode')) >= 500
  );
}

function domainOf(from: string): string {
  return /@([^>\s]+)/.exec(from)?.[1] ?? 'muster.invalid';
}
