import {
  AlertPriority,
  RoutingTrial,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { viewerZone } from '../ui/viewerZone';

/** What the box holds in which an alert is tried. */
export type TrialForm = {
  readonly message: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly source: string;
  /** `key=value`, separated by commas. */
  readonly details: string;
  readonly priority: AlertPriority;
  /** On the reader's clock; now when empty. */
  readonly at: string;
};

/** An alert of which nothing was said yet. */
export function trialForm(): TrialForm {
  return {
    message: '',
    tags: '',
    source: '',
    details: '',
    priority: 'P3',
    at: '',
  };
}

/** The alert that the form describes. */
export function readTrialForm(form: TrialForm): Omit<RoutingTrial, 'team'> {
  const at = DateTime.fromISO(form.at, { zone: viewerZone() });
  return {
    message: form.message,
    source: form.source,
    priority: form.priority,
    tags: parts(form.tags),
    details: Object.fromEntries(parts(form.details).map(pair)),
    ...(at.isValid && { at: at.toUTC().toISO() ?? undefined }),
  };
}

function parts(text: string): readonly string[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
}

function pair(text: string): readonly [string, string] {
  const [key, ...value] = text.split('=');
  return [key.trim(), value.join('=').trim()];
}
