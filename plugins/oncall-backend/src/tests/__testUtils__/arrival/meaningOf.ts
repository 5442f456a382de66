import { SentAlert } from './ArrivalHouse';

/** Texts of policies, and what becomes of each. */
const MEANINGS: Readonly<Record<string, (alert: SentAlert) => string>> = {
  fixed: () => 'fixed',
  Test: () => 'Test',
  'service:portal': () => 'service:portal',
  '[test] {{message}}': ({ message }) => `[test] ${message}`,
  '{{message}}': ({ message }) => message,
  '{{message.toUpperCase()}}': ({ message }) => message.toUpperCase(),
  '{{entity.substringBefore(".")}}': ({ entity = '' }) => entity.split('.')[0],
  'disk-{{details.Host}}': ({ details }) => `disk-${details.Host ?? ''}`,
  '{{details.env}}': ({ details }) => details.env ?? '',
  '{{details.app.k8s/name}}': ({ details }) => details['app.k8s/name'] ?? '',
  '{{details.gone}}': () => '',
  '{{source}}/{{alias}}': ({ source, alias }) => `${source}/${alias}`,
  '{{priority}} {{description}}': ({ priority, description = '' }) =>
    `${priority} ${description}`,
  '{{tags}}': ({ tags }) => tags.join(', '),
};

/** All texts with a meaning. */
export const TEMPLATES = Object.keys(MEANINGS);

/** What a text of a policy becomes; nothing where nothing is left. */
export function meaningOf(
  template: string | undefined,
  alert: SentAlert,
): string | undefined {
  return template === undefined
    ? undefined
    : MEANINGS[template](alert).trim() || undefined;
}

/** What an alias of a policy becomes; nothing without what makes it differ from alert to alert. */
export function meaningOfAlias(
  template: string | undefined,
  alert: SentAlert,
): string | undefined {
  const isOfNothing =
    template === 'disk-{{details.Host}}' && !alert.details.Host;
  return isOfNothing ? undefined : meaningOf(template, alert);
}
