import {
  AlertInput,
  AlertPriority,
} from '@muster/backstage-plugin-oncall-common';
import { typedList } from '../ui/typedList';

/** What the dialog holds in which somebody opens an alert by hand. */
export type CreateAlertForm = {
  readonly message: string;
  readonly description: string;
  readonly priority: AlertPriority;
  /** Separated by commas. */
  readonly tags: string;
  /** Reference of the service that it is about. */
  readonly service?: string;
  /** References of people and teams. */
  readonly responders: readonly string[];
};

export const EMPTY_ALERT: CreateAlertForm = {
  message: '',
  description: '',
  priority: 'P3',
  tags: '',
  responders: [],
};

/** Whether it says whom to page; otherwise only a team that answers for everything is told, if there is one. */
export function namesSomebody(form: CreateAlertForm): boolean {
  return form.service !== undefined || form.responders.length > 0;
}

/** The alert that is opened; what is not filled in is left to the pager. */
export function readCreateAlertForm(form: CreateAlertForm): AlertInput {
  const description = form.description.trim();
  const tags = typedList(form.tags);
  const responders = form.responders.map(ref => ({
    type: /^group:/i.test(ref) ? ('team' as const) : ('user' as const),
    ref,
  }));
  return {
    message: form.message.trim(),
    priority: form.priority,
    ...(description && { description }),
    ...(tags.length > 0 && { tags }),
    ...(form.service && { service: form.service }),
    ...(responders.length > 0 && { responders }),
  };
}
