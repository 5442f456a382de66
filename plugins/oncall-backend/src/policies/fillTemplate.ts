import {
  RenderedTemplate,
  renderTemplate,
} from '@muster/backstage-plugin-oncall-common';
import { NewAlert } from '../alerts/AlertRequest';
import { findsNothing } from '../alerts/sources/mapping/findsNothing';

/** A text with `{{message}}` and the like replaced by what the sender said; unknown names become nothing. */
export function fillTemplate(template: string, alert: NewAlert): string {
  return render(template, alert).text;
}

/** The same for an alias, which must be about the alert: `disk-{{details.host}}` without a host would be one for many. */
export function fillAlias(template: string, alert: NewAlert): string {
  const rendered = render(template, alert);
  return findsNothing(template, rendered) ? '' : rendered.text;
}

function render(template: string, alert: NewAlert): RenderedTemplate {
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
  });
}
