import {
  Incident,
  IncidentChanges,
  IncidentPriority,
} from '@muster/backstage-plugin-incidents-common';
import { MAX_MESSAGE } from '../declare/declareDraft';

/** The fields of the edit dialog. */
export type IncidentEdit = {
  readonly message: string;
  readonly description: string;
  readonly priority: IncidentPriority;
  readonly environment: string;
  /** ISO 8601 UTC. */
  readonly impactStartedAt?: string;
  readonly impactEndedAt?: string;
};

/** The incident as the dialog first shows it. */
export function editOf(incident: Incident): IncidentEdit {
  const { message, priority, impactStartedAt, impactEndedAt } = incident;
  return {
    message,
    description: incident.description ?? '',
    priority,
    environment: incident.environment ?? '',
    impactStartedAt,
    impactEndedAt,
  };
}

/** What keeps the edit from being saved, and at which field. */
export function editProblem(
  edit: IncidentEdit,
):
  | 'messageMissing'
  | 'messageTooLong'
  | 'startMissing'
  | 'endBeforeStart'
  | undefined {
  const { message, impactStartedAt, impactEndedAt } = edit;
  if (message.trim() === '') {
    return 'messageMissing';
  }
  if (message.trim().length > MAX_MESSAGE) {
    return 'messageTooLong';
  }
  if (!impactStartedAt) {
    return 'startMissing';
  }
  return impactEndedAt && impactEndedAt < impactStartedAt
    ? 'endBeforeStart'
    : undefined;
}

/** Only what was changed is sent, so that two people who edit different fields do not undo each other. */
export function editChanges(
  before: IncidentEdit,
  after: IncidentEdit,
): IncidentChanges {
  const changed = <K extends keyof IncidentEdit>(field: K) =>
    before[field] === after[field] ? undefined : after[field];
  return {
    message: changed('message')?.trim(),
    description: changed('description'),
    priority: changed('priority'),
    environment: changed('environment')?.trim(),
    impactStartedAt: changed('impactStartedAt'),
    impactEndedAt: changed('impactEndedAt'),
  };
}
