import {
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { OnCallChannel } from './OnCallChannel';
import { oncallChannelsExtensionPoint } from './oncallChannelsExtensionPoint';

describe('oncallChannelsExtensionPoint', () => {
  it('lets a module bring a channel before the plugin starts', async () => {
    const channels: OnCallChannel[] = [];
    let idsAtStart: string[] = [];
    const plugin = createBackendPlugin({
      pluginId: 'oncall',
      register(reg) {
        reg.registerExtensionPoint(oncallChannelsExtensionPoint, {
          addChannel: channel => channels.push(channel),
        });
        reg.registerInit({
          deps: {},
          init: async () => {
            idsAtStart = channels.map(({ id }) => id);
          },
        });
      },
    });
    const module = createBackendModule({
      pluginId: 'oncall',
      moduleId: 'carrier-pigeon',
      register(reg) {
        reg.registerInit({
          deps: { onCallChannels: oncallChannelsExtensionPoint },
          init: async ({ onCallChannels }) =>
            onCallChannels.addChannel({ id: 'pigeon', send: async () => {} }),
        });
      },
    });

    await startTestBackend({ features: [plugin, module] });

    expect(idsAtStart).toEqual(['pigeon']);
  });
});
