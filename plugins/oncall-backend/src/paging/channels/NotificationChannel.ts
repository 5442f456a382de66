import { isError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  OnCallChannel,
  OnCallMessage,
  UndeliverableError,
} from '@muster/backstage-plugin-oncall-node';

/** Pages by the portal's own notifications: a courtesy beside the channels that reach a phone. */
export class NotificationChannel implements OnCallChannel {
  readonly id = 'notification';
  readonly #notifications: NotificationService;

  private constructor(notifications: NotificationService) {
    this.#notifications = notifications;
  }

  static create(notifications: NotificationService): NotificationChannel {
    return new NotificationChannel(notifications);
  }

  async send(message: OnCallMessage): Promise<void> {
    const [alert] = message.alerts;
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: message.to },
        payload: {
          title: message.subject,
          description: alert?.description?.slice(0, 500),
          link: message.alertUrl,
          severity: alert?.priority === 'P1' ? 'critical' : 'high',
          topic: 'oncall',
          // A later page for the same alert replaces the earlier one instead of piling up.
          scope: alert && `oncall:alert:${alert.id}`,
        },
      });
    } catch (error) {
      if (isNotInstalled(error)) {
        throw new UndeliverableError(
          'The portal has no notifications plugin',
          error,
        );
      }
      throw error;
    }
  }
}

/** The service only tells the status in its message. */
function isNotInstalled(error: unknown): error is Error {
  return isError(error) && /\b404\b/.test(error.message);
}
