import {
  IntegrationAction,
  IntegrationActionType,
  WebhookMapping,
  WebhookRule,
} from '@muster/backstage-plugin-oncall-common';

const TYPES: Readonly<Record<WebhookRule['does'], IntegrationActionType>> = {
  ignore: 'ignore',
  open: 'create',
  close: 'close',
  acknowledge: 'acknowledge',
};

/** The mapping of a webhook in the words of Opsgenie: it says what becomes of messages where there are no actions. */
export function actionsOfMapping(
  mapping: WebhookMapping,
): readonly IntegrationAction[] {
  const counts = new Map<string, number>();
  return shownRules(mapping).map(({ does, filter }) => {
    const type = TYPES[does];
    const place = (counts.get(type) ?? 0) + 1;
    counts.set(type, place);
    return {
      type,
      name: `${type} ${place}`,
      filter,
      ...textsOf(mapping, does),
    };
  });
}

/** Opsgenie ignores what fits no action; a mapping opens an alert unless its last rule ignores everything. */
function shownRules({ rules }: WebhookMapping): readonly WebhookRule[] {
  const last = rules.at(-1);
  return last?.does === 'ignore' && last.filter.type === 'match-all'
    ? rules.slice(0, -1)
    : [...rules, { does: 'open', filter: { type: 'match-all' } }];
}

function textsOf(
  { fields }: WebhookMapping,
  does: WebhookRule['does'],
): Partial<IntegrationAction> {
  const { message, alias, description, source, entity, note } = fields;
  const { priority, tags, details: extraProperties } = fields;
  switch (does) {
    case 'open':
      return {
        alias,
        message,
        description,
        source,
        entity,
        customPriority: priority,
        tags: tags?.split(/\s*,\s*/),
        extraProperties,
      };
    case 'ignore':
      return {};
    default:
      return { alias, note };
  }
}
