import { NotificationService } from '@backstage/plugin-notifications-node';
import { OnCallChannel } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { PagingSettings } from '../pagingSettings';
import { EmailChannel } from './EmailChannel';
import { NotificationChannel } from './NotificationChannel';
import { WebhookChannel } from './WebhookChannel';

/** The channels that need no module. */
export function builtInChannels(
  options: Pick<PagingSettings, 'email' | 'webhook' | 'withNotifications'> & {
    notifications: NotificationService;
    clock: () => DateTime;
  },
): readonly OnCallChannel[] {
  const { email, webhook, withNotifications, notifications, clock } = options;
  return [
    ...(email ? [EmailChannel.create(email)] : []),
    WebhookChannel.create(webhook, clock),
    ...(withNotifications ? [NotificationChannel.create(notifications)] : []),
  ];
}
