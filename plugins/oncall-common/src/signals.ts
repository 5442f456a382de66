/** The signals channel on which the on-call plugin announces changes. @public */
export const ONCALL_SIGNAL_CHANNEL = 'oncall';

/**
 * Something changed; read it again.
 *
 * @public
 */
export type OnCallSignal = {
  readonly type: 'alert' | 'schedule' | 'policy' | 'heartbeat';
  readonly id: string;
};
