import {
  RenderedTemplate,
  renderTemplate,
} from '@muster/backstage-plugin-oncall-common';

/** Whether nothing of a message came into a text: `backup-{{host}}` then says the same of all such messages, whatever is in them. */
export function findsNothing(
  template: string,
  { text, problems }: RenderedTemplate,
): boolean {
  return problems.length > 0 && text === renderTemplate(template, {}).text;
}
