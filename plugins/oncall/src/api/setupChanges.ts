import { ONCALL_SIGNAL_CHANNEL } from '@muster/backstage-plugin-oncall-common';
import { ChangeSignal } from '@muster/backstage-plugin-oncall-react';

/** Keeps an answer about what people set up fresh: however many alerts there are, none of them changes it. */
export const setupChanges = {
  channel: ONCALL_SIGNAL_CHANNEL,
  isAbout: ({ type }: ChangeSignal) => type !== 'alert',
} as const;
