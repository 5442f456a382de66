import {
  ActionItem,
  IncidentInput,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';

/** An incident that is over, with everything that was written about it. */
export type PastIncident = {
  readonly input: IncidentInput & { readonly externalId: string };
  /** People by their first name, here and below. */
  readonly declaredBy: string;
  readonly manager?: { readonly name: string; readonly since: DateTime };
  readonly timeline: readonly TimelineNote[];
  readonly cause?: {
    /** The pipeline's name for the deployment. */
    readonly deployment: string;
    readonly service: string;
    readonly note: string;
    readonly addedBy: string;
    readonly addedAt: DateTime;
    readonly confirmedAt: DateTime;
  };
  readonly impactEndedAt: DateTime;
  readonly resolvedAt: DateTime;
  readonly resolution: string;
  readonly closedAt?: DateTime;
  readonly postmortem?: PostmortemOfTheStory;
};

/** What somebody wrote while it was going on. */
export type TimelineNote = {
  readonly at: DateTime;
  readonly by: string;
  readonly text: string;
};

/** The postmortem of a past incident; its text is a file in `demo/postmortems`. */
export type PostmortemOfTheStory = {
  readonly file: string;
  readonly owner: string;
  readonly begunAt: DateTime;
  /** Absent: still a draft. */
  readonly publishedAt?: DateTime;
  readonly actionItems: readonly Omit<ActionItem, 'id'>[];
};
