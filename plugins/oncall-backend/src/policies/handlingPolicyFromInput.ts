import { InputError } from '@backstage/errors';
import {
  HandlingPolicyInput,
  NotificationPolicyInput,
  PolicyDuration,
  refuseProblems,
  validateConditions,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { assertKnown } from '../schedules/assertKnown';

/** What a person wrote, checked: conditions that can be asked, a team that exists, durations that last. */
export function handlingPolicyFromInput(
  input: HandlingPolicyInput,
  roster: Roster,
): HandlingPolicyInput {
  const name = input.name.trim();
  if (name === '') {
    throw new InputError('name is empty, expected the name of the policy');
  }
  if (input.team) {
    assertKnown({ type: 'team', ref: input.team }, roster, 'team');
  }
  refuseProblems(validateConditions(input.filter, { path: 'filter' }));
  if (input.type === 'notification') {
    checkActions(input);
  }
  return { ...input, name };
}

function checkActions(input: NotificationPolicyInput): void {
  const { delayAction, deduplicationAction } = input;
  const { autoCloseAction, autoRestartAction } = input;
  if (delayAction?.delayOption === 'for-duration') {
    assertLasts(delayAction.duration, 'delayAction.duration');
  }
  if (deduplicationAction?.deduplicationActionType === 'frequency-based') {
    assertLasts(deduplicationAction.duration, 'deduplicationAction.duration');
  }
  if (autoCloseAction) {
    assertLasts(autoCloseAction.duration, 'autoCloseAction.duration');
  }
  if (autoRestartAction) {
    assertLasts(autoRestartAction.duration, 'autoRestartAction.duration');
  }
}

function assertLasts(
  duration: PolicyDuration | undefined,
  field: string,
): void {
  if (!duration || !(duration.timeAmount > 0)) {
    throw new InputError(
      `${field} is ${duration?.timeAmount ?? 'missing'}, expected more than 0`,
    );
  }
}
