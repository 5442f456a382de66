import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { oncallChannelsExtensionPoint } from '@muster/backstage-plugin-oncall-node';

/** E-mail without a mail server: what would be sent is printed. */
export const printedPages = createBackendModule({
  pluginId: 'oncall',
  moduleId: 'printed-pages',
  register(reg) {
    reg.registerInit({
      deps: {
        channels: oncallChannelsExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ channels, logger }) {
        channels.addChannel({
          id: 'email',
          send: async ({ to, subject, text }) =>
            logger.info(`To: ${to}\nSubject: ${subject}\n\n${text}`),
        });
      },
    });
  },
});
