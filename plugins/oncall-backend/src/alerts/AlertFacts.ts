import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { EscalationStart } from '../escalation/startEscalation';
import { AlertWorkingSet } from './AlertWorkingSet';
import { Deduplication } from './dedupeKey';

/** What a decision about a request is made of. */
export type AlertFacts = {
  readonly alerts: AlertWorkingSet;
  /** How the escalations of new alerts begin, by the ids of the new alerts. */
  readonly starts: ReadonlyMap<string, EscalationStart>;
  /** Known when a request names a person or a responder. */
  readonly roster?: Roster;
  readonly deduplication: Deduplication;
  readonly now: DateTime;
};
