import {
  Condition,
  operationsOf,
  RoutingRule,
  RoutingRuleInput,
  RoutingTarget,
  TimeRestriction,
  validateRoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import { viewerZone } from '../ui/viewerZone';

/** The fields that a rule can ask about, the usual ones first. */
export const CONDITION_FIELDS = [
  'message',
  'tags',
  'priority',
  'source',
  'entity',
  'alias',
  'description',
  'extra-properties',
  'details',
  'actions',
  'responders',
  'teams',
] as const;

/** What the dialog of a rule holds. */
export type RuleForm = {
  readonly name: string;
  readonly type: RoutingRule['criteria']['type'];
  readonly conditions: readonly ConditionForm[];
  readonly timeRestriction?: TimeRestriction;
  readonly timezone: string;
  readonly target: RoutingTarget['type'];
  readonly targetId?: string;
};

/** A condition with a key that is stable while the dialog is open; it is not sent. */
export type ConditionForm = Condition & { readonly formKey: number };

/** The form of a rule that exists, or of a new one with one condition. */
export function ruleForm(rule?: RoutingRule): RuleForm {
  const conditions = rule
    ? (rule.criteria.conditions ?? []).map(toConditionForm)
    : [newCondition(0)];
  return {
    name: rule?.name ?? '',
    type: rule?.criteria.type ?? 'match-any-condition',
    conditions,
    timeRestriction: rule?.timeRestriction,
    timezone: rule?.timezone ?? viewerZone(),
    target: rule?.notify.type ?? 'escalation',
    targetId: rule && 'id' in rule.notify ? rule.notify.id : undefined,
  };
}

/** A condition to begin with. */
export function newCondition(formKey: number): ConditionForm {
  return {
    formKey,
    field: 'message',
    operation: 'contains',
    expectedValue: '',
  };
}

/** The condition about another field; what cannot be asked there is replaced. */
export function withField(
  condition: ConditionForm,
  change: { readonly field?: string; readonly key?: string },
): ConditionForm {
  const next = { ...condition, ...change };
  const asked = {
    ...next,
    key: next.field === 'extra-properties' ? next.key : undefined,
  };
  const operations = operationsOf(asked);
  const operation = operations.includes(asked.operation)
    ? asked.operation
    : operations[0];
  const isPriority = asked.field === 'priority';
  const expectedValue =
    isPriority && condition.field !== 'priority' ? 'P1' : asked.expectedValue;
  return { ...asked, operation, expectedValue };
}

/** What the form would send, and the fields that are wrong. */
export function readRuleForm(
  form: RuleForm,
  { team, isDefault }: { readonly team: string; readonly isDefault: boolean },
): {
  readonly input?: RoutingRuleInput;
  /** Paths of `validateRoutingRule`. */
  readonly wrong: readonly string[];
} {
  const isPlain = form.type === 'match-all';
  const notify = targetOf(form);
  const input: RoutingRuleInput = {
    team,
    name: form.name.trim(),
    criteria: {
      type: form.type,
      ...(!isPlain && {
        conditions: form.conditions.map(({ formKey: _, ...said }) => said),
      }),
    },
    ...(form.timeRestriction && {
      timeRestriction: form.timeRestriction,
      timezone: form.timezone,
    }),
    notify: notify ?? { type: 'none' },
  };
  const problems = isDefault ? [] : validateRoutingRule(input);
  const wrong = [
    ...problems.map(({ field }) => field),
    ...(notify ? [] : ['notify.id']),
  ];
  return { input: wrong.length > 0 ? undefined : input, wrong };
}

function targetOf({ target, targetId }: RuleForm): RoutingTarget | undefined {
  if (target === 'none' || target === 'automatic') {
    return { type: target };
  }
  return targetId ? { type: target, id: targetId } : undefined;
}

function toConditionForm(condition: Condition, formKey: number): ConditionForm {
  return { ...condition, formKey };
}
