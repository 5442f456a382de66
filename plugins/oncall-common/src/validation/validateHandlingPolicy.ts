import { validateConditions } from '../conditions/validateConditions';
import {
  HandlingPolicyInput,
  MOST_OF_A_UNIT,
  NotificationPolicyInput,
  PolicyDuration,
} from '../HandlingPolicy';
import { problemUnless, zoneProblems } from './fieldProblems';
import { InputProblem } from './InputProblem';
import { restrictionProblems } from './restrictionProblems';

/**
 * Everything that is wrong with a policy as a person wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateHandlingPolicy(
  input: HandlingPolicyInput,
): readonly InputProblem[] {
  const { name, filter, timeRestrictions, timezone } = input;
  return [
    ...problemUnless(name.trim() !== '', {
      field: 'name',
      problem: 'is empty',
      expected: 'the name of the policy',
    }),
    ...validateConditions(filter, { path: 'filter' }),
    ...(timeRestrictions
      ? restrictionProblems('timeRestrictions', timeRestrictions)
      : []),
    ...zoneProblems('timezone', timezone, false),
    ...(input.type === 'notification' ? actionProblems(input) : []),
  ];
}

function actionProblems(
  input: NotificationPolicyInput,
): readonly InputProblem[] {
  const { delayAction, deduplicationAction } = input;
  const { autoCloseAction, autoRestartAction } = input;
  const delays = delayAction?.delayOption === 'for-duration';
  const counts =
    deduplicationAction?.deduplicationActionType === 'frequency-based';
  return [
    ...(delays
      ? durationProblems('delayAction.duration', delayAction.duration)
      : []),
    ...(counts
      ? durationProblems(
          'deduplicationAction.duration',
          deduplicationAction.duration,
        )
      : []),
    ...(autoCloseAction
      ? durationProblems('autoCloseAction.duration', autoCloseAction.duration)
      : []),
    ...(autoRestartAction
      ? durationProblems(
          'autoRestartAction.duration',
          autoRestartAction.duration,
        )
      : []),
  ];
}

function durationProblems(
  field: string,
  duration: PolicyDuration | undefined,
): readonly InputProblem[] {
  const amount = duration?.timeAmount ?? 0;
  return problemUnless(amount > 0 && amount <= MOST_OF_A_UNIT, {
    field,
    problem: `is ${duration?.timeAmount ?? 'missing'}`,
    expected: `more than 0 and at most ${MOST_OF_A_UNIT}`,
  });
}
