import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';

/** A message that wakes nobody: something about shifts that a person should know. */
export type Notice = {
  /** Entity reference. */
  readonly person: string;
  readonly title: string;
  readonly description: string;
  /** Later notices about the same thing take the place of this one. */
  readonly about: string;
};

type Options = {
  /** Absent where the portal has none. */
  readonly notifications?: NotificationService;
  /** How people are told where the portal has no notifications. */
  readonly sendEmail: (notice: Notice) => Promise<unknown>;
  /** The page that a notice leads to. */
  readonly link?: string;
  readonly logger: LoggerService;
};

/** Tells people about their shifts, in the portal or else by e-mail. It never fails: a notice is a courtesy. */
export class PortalNotices {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): PortalNotices {
    return new PortalNotices(options);
  }

  async tell(notice: Notice): Promise<void> {
    const { person, title, description, about } = notice;
    const { notifications, sendEmail, link, logger } = this.#options;
    try {
      if (!notifications) {
        await sendEmail(notice);
        return;
      }
      await notifications.send({
        recipients: { type: 'entity', entityRef: person },
        payload: {
          title,
          description,
          link,
          severity: 'normal',
          topic: 'oncall',
          scope: about,
        },
      });
    } catch (error) {
      logger.warn('Could not tell somebody about a change of shifts', {
        about,
        reason: String(error),
      });
    }
  }
}
