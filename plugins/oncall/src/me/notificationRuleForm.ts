import {
  AlertPriority,
  ConditionFilter,
  ContactMethod,
  newProblems,
  NotificationAction,
  NotificationRule,
  NotificationRuleInput,
  NotificationStep,
  TimeRestriction,
  validateConditions,
} from '@muster/backstage-plugin-oncall-common';
import {
  FilterForm,
  filterForm,
  readFilterForm,
} from '../conditions/filterForm';

/** All priorities, most urgent first. */
export const PRIORITIES: readonly AlertPriority[] = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
];

/** A rule while it is edited. */
export type NotificationRuleForm = {
  readonly name: string;
  readonly action: NotificationAction;
  readonly enabled: boolean;
  /** Empty: all. */
  readonly priorities: readonly AlertPriority[];
  /** In place of the priorities, where the rule asks for more than them. */
  readonly filter?: FilterForm;
  readonly timeRestriction?: TimeRestriction;
  readonly steps: readonly NotificationStep[];
  /** 0: no repetition. */
  readonly repeatMinutes: number;
  /** Minutes before a shift, with commas. */
  readonly minutesBefore: string;
  /** Turns in these; in all when absent or empty. */
  readonly schedules?: readonly string[];
};

/** What the form starts with. */
export function formOfRule(
  rule: NotificationRule | undefined,
  methods: readonly ContactMethod[],
): NotificationRuleForm {
  if (!rule) {
    return {
      name: '',
      action: 'create-alert',
      enabled: true,
      priorities: [],
      steps: methods.slice(0, 1).map(({ id }) => ({
        contactMethod: id,
        afterMinutes: 0,
        enabled: true,
      })),
      repeatMinutes: 0,
      minutesBefore: '15',
    };
  }
  const priorities = prioritiesOf(rule.criteria);
  return {
    ...rule,
    priorities: priorities ?? [],
    filter: priorities ? undefined : filterForm(rule.criteria),
    repeatMinutes: rule.repeat?.afterMinutes ?? 0,
    minutesBefore: (rule.minutesBefore ?? [15]).join(', '),
  };
}

/** The rule that the form describes. */
export function inputOfForm(form: NotificationRuleForm): NotificationRuleInput {
  const { name, action, enabled, timeRestriction, steps } = form;
  const rule = { name: name.trim(), action, enabled, timeRestriction, steps };
  if (isAboutShifts(action)) {
    return {
      ...rule,
      minutesBefore: minutesOf(form.minutesBefore),
      schedules: form.schedules?.length ? form.schedules : undefined,
    };
  }
  return {
    ...rule,
    criteria: criteriaOf(form),
    repeat:
      mayRepeat(action) && form.repeatMinutes > 0
        ? { afterMinutes: form.repeatMinutes }
        : undefined,
  };
}

/** Rules about shifts have a time instead of conditions. */
export function isAboutShifts(action: NotificationAction): boolean {
  return action === 'schedule-start' || action === 'schedule-end';
}

/** Only what wants an answer is told again. */
export function mayRepeat(action: NotificationAction): boolean {
  return action === 'create-alert' || action === 'renotified-alert';
}

/** What was typed as minutes; undefined while something in it is none. */
export function minutesOf(typed: string): readonly number[] | undefined {
  const minutes = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const isFine =
    minutes.length > 0 &&
    minutes.every(minute => Number.isInteger(minute) && minute >= 0);
  return isFine ? minutes : undefined;
}

/** The form with conditions of every kind, which begin with the priorities that were chosen. */
export function withConditions(
  form: NotificationRuleForm,
): NotificationRuleForm {
  return { ...form, filter: filterForm(criteriaOf(form)) };
}

/** Paths of the conditions that are wrong and were not wrong before; undefined when all can be asked. */
export function wrongConditions(
  form: NotificationRuleForm,
  before: NotificationRule | undefined,
): readonly string[] | undefined {
  const { criteria } = inputOfForm(form);
  const problems = newProblems(
    criteriaProblems(criteria),
    criteriaProblems(before?.criteria),
  );
  return problems.length > 0 ? problems.map(({ field }) => field) : undefined;
}

function criteriaProblems(criteria: ConditionFilter | undefined) {
  return criteria ? validateConditions(criteria, { path: 'criteria' }) : [];
}

function criteriaOf({
  filter,
  priorities,
}: NotificationRuleForm): ConditionFilter | undefined {
  if (filter) {
    return filter.type === 'match-all' ? undefined : readFilterForm(filter);
  }
  return priorities.length === 0
    ? undefined
    : {
        type: 'match-any-condition',
        conditions: priorities.map(expectedValue => ({
          field: 'priority',
          operation: 'equals',
          expectedValue,
        })),
      };
}

/** Undefined when the criteria ask for more than priorities. */
function prioritiesOf(
  criteria: ConditionFilter | undefined,
): readonly AlertPriority[] | undefined {
  const { type = 'match-all', conditions = [] } = criteria ?? {};
  if (type === 'match-all') {
    return [];
  }
  const isPlain =
    (type === 'match-any-condition' || conditions.length === 1) &&
    conditions.every(
      ({ field, operation, not }) =>
        field === 'priority' && operation === 'equals' && !not,
    );
  return isPlain
    ? PRIORITIES.filter(priority =>
        conditions.some(({ expectedValue }) => expectedValue === priority),
      )
    : undefined;
}
