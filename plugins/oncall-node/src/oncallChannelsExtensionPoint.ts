import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { OnCallChannel } from './OnCallChannel';

/**
 * Where modules bring their channels.
 *
 * @public
 */
export interface OnCallChannelsExtensionPoint {
  /** Adds a channel; two channels with the same id are refused at startup. */
  addChannel(channel: OnCallChannel): void;
}

/**
 * Where modules bring their channels.
 *
 * @public
 */
export const oncallChannelsExtensionPoint =
  createExtensionPoint<OnCallChannelsExtensionPoint>({
    id: 'oncall.channels',
  });
