import {
  AlertPriority,
  Heartbeat,
  HeartbeatInput,
  HeartbeatUnit,
} from '@muster/backstage-plugin-oncall-common';
import { typedList } from '../ui/typedList';

/** A heartbeat while it is typed. */
export type HeartbeatForm = {
  readonly name: string;
  readonly description: string;
  readonly interval: string;
  readonly intervalUnit: HeartbeatUnit;
  readonly enabled: boolean;
  readonly team?: string;
  readonly alertMessage: string;
  readonly alertPriority: AlertPriority;
  readonly alertTags: string;
};

/** Which fields are wrong. */
export type HeartbeatProblems = {
  readonly name?: boolean;
  readonly interval?: boolean;
};

export function heartbeatForm(heartbeat: Heartbeat | undefined): HeartbeatForm {
  return {
    name: heartbeat?.name ?? '',
    description: heartbeat?.description ?? '',
    interval: String(heartbeat?.interval ?? 10),
    intervalUnit: heartbeat?.intervalUnit ?? 'minutes',
    enabled: heartbeat?.enabled ?? true,
    team: heartbeat?.team,
    alertMessage: heartbeat?.alertMessage ?? '',
    alertPriority: heartbeat?.alertPriority ?? 'P3',
    alertTags: (heartbeat?.alertTags ?? []).join(', '),
  };
}

/** What is wrong, or what to save. */
export function readHeartbeatForm(form: HeartbeatForm): {
  readonly problems: HeartbeatProblems;
  readonly input?: HeartbeatInput;
} {
  const { description, alertMessage, alertTags, ...rest } = form;
  const name = form.name.trim();
  const interval = Number(form.interval);
  const problems = {
    name: name === '',
    interval: !Number.isInteger(interval) || interval < 1,
  };
  if (problems.name || problems.interval) {
    return { problems };
  }
  const input = {
    ...rest,
    name,
    interval,
    description: description.trim() || undefined,
    alertMessage: alertMessage.trim() || undefined,
    alertTags: typedList(alertTags),
  };
  return { problems, input };
}
