import {
  IncidentInput,
  IncidentPriority,
} from '@muster/backstage-plugin-incidents-common';
import { Alert } from '@muster/backstage-plugin-oncall-common';

/** What a person has typed so far to declare an incident. */
export type DeclareDraft = {
  readonly message: string;
  readonly description: string;
  readonly priority: IncidentPriority;
  readonly environment: string;
  /** Entity references. */
  readonly services: readonly string[];
};

/** Most incidents that people declare by hand are urgent; a lower priority is one key away. */
export const EMPTY_DRAFT: DeclareDraft = {
  message: '',
  description: '',
  priority: 'P2',
  environment: '',
  services: [],
};

export const MAX_MESSAGE = 130;

/** The fields that an alert fills in. */
export function draftFromAlert(alert: Alert): Partial<DeclareDraft> {
  return {
    message: alert.message,
    description: alert.description ?? '',
    priority: alert.priority,
    ...(alert.service && { services: [alert.service] }),
  };
}

/** What keeps the draft from being declared. */
export function draftProblem(
  draft: DeclareDraft,
): 'messageMissing' | 'messageTooLong' | undefined {
  const length = draft.message.trim().length;
  if (length === 0) {
    return 'messageMissing';
  }
  return length > MAX_MESSAGE ? 'messageTooLong' : undefined;
}

/** What is sent. Empty fields are left out. */
export function draftToInput(
  draft: DeclareDraft,
  alertId?: string,
): IncidentInput {
  return {
    message: draft.message.trim(),
    description: draft.description.trim() || undefined,
    priority: draft.priority,
    environment: draft.environment.trim() || undefined,
    impactedServices: draft.services,
    alertIds: alertId ? [alertId] : undefined,
  };
}
