import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import { ChangeSignal } from '@muster/backstage-plugin-oncall-react';

/** Keeps an answer about one alert fresh, whatever happens to all others; much at once is told without an id. */
export function alertChanges(alertId: string) {
  return {
    channel: ONCALL_SIGNAL_CHANNEL,
    isAbout: ({ type, id }: ChangeSignal) =>
      type !== 'alert' || id === alertId || id === '',
  };
}
