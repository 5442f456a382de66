import {
  AlertPriority,
  RoutingTrial,
} from '@muster/backstage-plugin-oncall-common';
import { typedDetails, typedList } from '../ui/typedList';
import { readWallTimeValue, WallTimeValue } from '../ui/wallTimeValue';

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
  readonly at: WallTimeValue;
};

/** The alert that a form describes. */
export type Trial = Omit<RoutingTrial, 'team'>;

/** An alert of which nothing was said yet. */
export function trialForm(): TrialForm {
  return {
    message: '',
    tags: '',
    source: '',
    details: '',
    priority: 'P3',
    at: { typed: '' },
  };
}

/** The alert that the form describes; none while its moment is none, or could be two. */
export function readTrialForm(
  form: TrialForm,
  zone: string,
): Trial | undefined {
  const at = form.at.typed ? readWallTimeValue(form.at, zone) : undefined;
  if (at && at.kind !== 'exact') {
    return undefined;
  }
  return {
    message: form.message,
    source: form.source,
    priority: form.priority,
    tags: typedList(form.tags),
    details: typedDetails(form.details),
    ...(at && { at: at.instant }),
  };
}
