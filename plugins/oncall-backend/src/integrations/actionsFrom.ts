import {
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
  InputProblem,
  newProblems,
  refuseProblems,
  validateIntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { InputError } from '@backstage/errors';

/** More are a program, and belong into the tool. */
const MOST_ACTIONS = 100;

/** Actions as they are kept: in the order in which they are asked. */
export function actionsFrom(
  given: readonly IntegrationAction[],
  /** Those that are stored. */
  before: readonly IntegrationAction[] = [],
): readonly IntegrationAction[] {
  if (given.length > MOST_ACTIONS) {
    throw new InputError(
      `An integration has ${given.length} actions, expected at most ${MOST_ACTIONS}`,
    );
  }
  refuseProblems(newProblems(problemsOf(given), problemsOf(before)));
  return INTEGRATION_ACTION_TYPES.flatMap(type =>
    given
      .filter(action => action.type === type)
      .map((action, index) => ({ action, order: action.order ?? index + 1 }))
      .sort((a, b) => a.order - b.order)
      .map(({ action }) => ({ ...action, name: action.name.trim() })),
  );
}

function problemsOf(
  actions: readonly IntegrationAction[],
): readonly InputProblem[] {
  return actions.flatMap((action, index) =>
    validateIntegrationAction(action, `items[${index}]`),
  );
}
