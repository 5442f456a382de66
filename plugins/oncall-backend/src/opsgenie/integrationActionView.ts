import {
  Integration,
  WebhookMapping,
  WebhookRule,
} from '@muster/backstage-plugin-oncall-common';
import { OTHERWISE } from './integrationActionBody';
import { opsgenieType } from './integrationBody';

const TYPES: Readonly<Record<WebhookRule['does'], string>> = {
  ignore: 'ignore',
  open: 'create',
  close: 'close',
  acknowledge: 'acknowledge',
};

/** The actions of an integration; those of tools that are read as they are have none of their own. */
export function integrationActionsView(
  integration: Integration,
  mapping: WebhookMapping | undefined,
) {
  const { id, name, enabled, type } = integration;
  const rules = mapping ? shownRules(mapping) : [];
  const viewOf = (does: WebhookRule['does']) =>
    rules
      .filter(rule => rule.does === does)
      .map((rule, order) => actionView(rule, { order, mapping }));
  return {
    _parent: { id, name, enabled, type: opsgenieType(type) },
    ignore: viewOf('ignore'),
    create: viewOf('open'),
    close: viewOf('close'),
    acknowledge: viewOf('acknowledge'),
    addNote: [],
  };
}

/** Opsgenie ignores what fits no action; a mapping opens an alert unless its last rule ignores everything. */
function shownRules({ rules }: WebhookMapping): readonly WebhookRule[] {
  const last = rules.at(-1);
  return last?.does === 'ignore' && last.filter.type === OTHERWISE.filter.type
    ? rules.slice(0, -1)
    : [...rules, { does: 'open', filter: { type: 'match-all' } }];
}

function actionView(
  { does, filter }: WebhookRule,
  options: { order: number; mapping: WebhookMapping | undefined },
) {
  const { order, mapping } = options;
  const { message, alias, description, source, entity, priority, note } =
    mapping?.fields ?? { message: '' };
  const type = TYPES[does];
  return {
    type,
    name: `${type} ${order + 1}`,
    order: order + 1,
    filter: {
      conditionMatchType: filter.type,
      conditions: filter.conditions?.map((condition, index) => ({
        not: false,
        expectedValue: '',
        ...condition,
        order: index,
      })),
    },
    note: does === 'close' || does === 'acknowledge' ? note : undefined,
    alias,
    ...(does === 'open' && {
      message,
      description,
      source,
      entity,
      ...priorityOf(priority),
      tags: mapping?.fields.tags?.split(/\s*,\s*/),
      extraProperties: mapping?.fields.details,
    }),
  };
}

function priorityOf(priority: string | undefined) {
  return priority?.includes('{{') ? { customPriority: priority } : { priority };
}
