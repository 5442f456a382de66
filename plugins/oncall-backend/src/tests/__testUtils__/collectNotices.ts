import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';

/** The portal's notifications; what they are given is added to `sent`. */
export function collectNotices(sent: NotificationSendOptions[]) {
  return createServiceFactory({
    service: notificationService,
    deps: {},
    factory: () => ({
      send: async notice => {
        sent.push(notice);
      },
    }),
  });
}
