import {
  newProblems,
  RoutingRule,
  RoutingRuleInput,
  RoutingTarget,
  TimeRestriction,
  validateRoutingRule,
} from '@muster/backstage-plugin-oncall-common';
import {
  FilterForm,
  filterForm,
  readFilterForm,
} from '../conditions/filterForm';
import { viewerZone } from '../ui/viewerZone';

/** What the dialog of a rule holds. */
export type RuleForm = FilterForm & {
  readonly name: string;
  readonly timeRestriction?: TimeRestriction;
  readonly timezone: string;
  readonly target: RoutingTarget['type'];
  readonly targetId?: string;
};

/** The form of a rule that exists, or of a new one with one condition. */
export function ruleForm(rule?: RoutingRule): RuleForm {
  return {
    ...filterForm(rule?.criteria),
    name: rule?.name ?? '',
    timeRestriction: rule?.timeRestriction,
    timezone: rule?.timezone ?? viewerZone(),
    target: rule?.notify.type ?? 'escalation',
    targetId: rule && 'id' in rule.notify ? rule.notify.id : undefined,
  };
}

/** What the form would send, and the fields that are wrong. */
export function readRuleForm(
  form: RuleForm,
  options: {
    readonly team: string;
    /** The rule as it was; undefined for a new one. */
    readonly before?: RoutingRule;
  },
): {
  readonly input?: RoutingRuleInput;
  /** Paths of `validateRoutingRule`. */
  readonly wrong: readonly string[];
} {
  const { team, before } = options;
  const notify = targetOf(form);
  const input: RoutingRuleInput = {
    team,
    name: form.name.trim(),
    criteria: readFilterForm(form),
    ...(form.timeRestriction && {
      timeRestriction: form.timeRestriction,
      timezone: form.timezone,
    }),
    notify: notify ?? { type: 'none' },
  };
  const known = before ? validateRoutingRule(before) : [];
  const problems = before?.isDefault
    ? []
    : newProblems(validateRoutingRule(input), known);
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
