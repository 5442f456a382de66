import { renderTemplate } from '@muster/backstage-plugin-oncall-common';
import { NewAlert } from '../alerts/AlertRequest';

/** A text with `{{message}}` and the like replaced by what the sender said; unknown names become nothing. */
export function fillTemplate(template: string, alert: NewAlert): string {
  const { message, alias, description, entity, source, priority } = alert;
  const { tags, actions, details } = alert;
  return renderTemplate(template, {
    // A detail may be named alone, unless a field has that name.
    ...details,
    message,
    alias,
    description,
    entity,
    source,
    priority,
    tags: tags.join(', '),
    actions: actions.join(', '),
    details,
    'extra-properties': details,
  }).text;
}
