import { InputError } from '@backstage/errors';
import {
  ContactMethod,
  InputProblem,
  newProblems,
  NotificationRule,
  NotificationRuleInput,
  refuseProblems,
  restrictionProblems,
  validateConditions,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { LATEST_NOTICE } from '../handoffs/planHandoffNotices';
import { isAboutNewAlert } from './planNotification';

/** More would be a flood of messages about one alert. */
const MOST_STEPS = 20;

const LEAST_REPEAT_MINUTES = 1;

/**
 * A rule as it was entered, checked: every contact method and schedule exists, and nothing in it is without effect. A
 * schedule that was deleted since the rule was made stays in it, so that the rest of the rule can still be changed.
 */
export function notificationRuleFromInput(options: {
  id: string;
  input: NotificationRuleInput;
  methods: readonly ContactMethod[];
  roster: Roster;
  /** The rule as it was. */
  before?: NotificationRule;
}): NotificationRule {
  const { id, input, methods, roster, before } = options;
  const name = input.name.trim();
  if (name === '') {
    throw new InputError('name is empty, expected a name');
  }
  assertSteps(input, methods);
  if (isAboutShifts(input)) {
    assertShiftRule(input, roster, before?.schedules ?? []);
  } else {
    assertAlertRule(input);
  }
  const { timeRestriction } = input;
  refuseProblems([
    ...newProblems(
      [...criteriaProblems(input), ...lateSteps(input)],
      before ? [...criteriaProblems(before), ...lateSteps(before)] : [],
    ),
    ...(timeRestriction
      ? restrictionProblems('timeRestriction', timeRestriction)
      : []),
  ]);
  const { revision: _, ...written } = input;
  return { ...written, id, name };
}

function criteriaProblems({
  criteria,
}: NotificationRuleInput): readonly InputProblem[] {
  return criteria ? validateConditions(criteria, { path: 'criteria' }) : [];
}

/** Steps of a rule about shifts that come so late that nothing would ever be sent. */
function lateSteps(input: NotificationRuleInput): readonly InputProblem[] {
  const { steps, minutesBefore = [] } = input;
  if (!isAboutShifts(input) || minutesBefore.length === 0) {
    return [];
  }
  const latest = LATEST_NOTICE.as('minutes');
  const bound = Math.max(...minutesBefore) + latest;
  return steps.flatMap(({ afterMinutes, enabled }, index) =>
    !enabled || afterMinutes < bound
      ? []
      : [
          {
            field: `steps[${index}].afterMinutes`,
            problem: `is ${afterMinutes}`,
            expected: `less than ${bound}, because of a shift nothing is told from ${latest} minutes after it began or ended`,
          },
        ],
  );
}

/** Whether a rule says when a person is told of turns; the others are about alerts. */
export function isAboutShifts({ action }: NotificationRuleInput): boolean {
  return action === 'schedule-start' || action === 'schedule-end';
}

function assertSteps(
  { steps }: NotificationRuleInput,
  methods: readonly ContactMethod[],
): void {
  if (steps.length > MOST_STEPS) {
    throw new InputError(
      `steps has ${steps.length} entries, expected at most ${MOST_STEPS}`,
    );
  }
  steps.forEach(({ contactMethod }, index) => {
    if (!methods.some(({ id }) => id === contactMethod)) {
      throw new InputError(
        `steps[${index}].contactMethod is ${contactMethod}, which is none of yours`,
      );
    }
  });
}

function assertShiftRule(
  input: NotificationRuleInput,
  roster: Roster,
  before: readonly string[],
): void {
  const { action, criteria, repeat, minutesBefore = [], schedules } = input;
  if (criteria || repeat) {
    const field = criteria ? 'criteria' : 'repeat';
    throw new InputError(`${field} has no meaning for ${action}`);
  }
  if (minutesBefore.length === 0) {
    throw new InputError(
      'minutesBefore is missing, expected how many minutes before the shift to tell, 0 for the moment itself',
    );
  }
  for (const id of schedules ?? []) {
    if (roster.schedule(id)?.id !== id && !before.includes(id)) {
      throw new InputError(`schedules has ${id}, which is not a schedule`);
    }
  }
}

function assertAlertRule(input: NotificationRuleInput): void {
  const { action, repeat, minutesBefore, schedules } = input;
  if (minutesBefore || schedules) {
    const field = minutesBefore ? 'minutesBefore' : 'schedules';
    throw new InputError(`${field} has no meaning for ${action}`);
  }
  if (repeat && !isAboutNewAlert(action)) {
    throw new InputError(`repeat has no meaning for ${action}`);
  }
  if (repeat && repeat.afterMinutes < LEAST_REPEAT_MINUTES) {
    throw new InputError(
      `repeat.afterMinutes is ${repeat.afterMinutes}, expected at least ${LEAST_REPEAT_MINUTES}`,
    );
  }
}
