/** The signals channel on which the incidents plugin announces changes. @public */
export const INCIDENTS_SIGNAL_CHANNEL = 'incidents';

/**
 * Something changed; read it again.
 *
 * @public
 */
export type IncidentsSignal = {
  readonly type: 'incident' | 'deployment' | 'postmortem';
  readonly id: string;
};
