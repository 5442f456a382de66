import { Page } from './Page';

/**
 * A test page that goes the way of a real one, and what became of it.
 *
 * @public
 */
export type Drill = {
  /** Also the id of its alert. */
  readonly id: string;
  readonly target: DrillInput['target'] & { readonly name: string };
  /** Entity reference of a person, or the name of a plugin. */
  readonly requestedBy: string;
  readonly startsAt: string;
  /** `answered`: somebody has acknowledged. */
  readonly state: 'planned' | 'running' | 'answered' | 'unanswered';
  readonly begunAt?: string;
  readonly endedAt?: string;
  readonly acknowledgedBy?: string;
  readonly secondsToAcknowledge?: number;
  readonly messages: readonly DrillMessage[];
};

/**
 * One message of a drill: by which channel it went to whom, and how fast. Where to is not told.
 *
 * @public
 */
export type DrillMessage = {
  readonly person: string;
  readonly channel: string;
  readonly status: Page['status'];
  readonly error?: string;
  /** From the beginning of the drill. */
  readonly secondsToSend?: number;
};

/**
 * Whom to page for a drill, and when.
 *
 * @public
 */
export type DrillInput = {
  /** A person, or whoever is on call in the schedule of this id. */
  readonly target: {
    readonly type: 'user' | 'schedule';
    readonly ref: string;
  };
  /** Now when absent. */
  readonly at?: string;
};
