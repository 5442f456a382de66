import { Drill } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';

/** A drill as the backend knows it: without what its alert and pages say. */
export type StoredDrill = {
  /** Also the id of its alert. */
  readonly id: string;
  readonly target: Drill['target'];
  readonly requestedBy: string;
  /** Of the repetition that it belongs to. */
  readonly planId?: string;
  readonly startsAt: DateTime;
  readonly begunAt?: DateTime;
  readonly endedAt?: DateTime;
};
