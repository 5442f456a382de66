import {
  IntegrationAction,
  validateIntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { actionsFrom } from '../integrations/actionsFrom';
import { ActionSpec } from './Descriptor';
import { PlanningFacts } from './describeFile';
import { leadingPath } from './fieldName';
import { FieldPath } from './FileDocument';
import { respondersOf } from './respondersOf';

/** The actions of an integration as they are kept, or undefined when something was reported. */
export function plannedActions(
  facts: PlanningFacts,
  specs: readonly ActionSpec[],
  report: (path: FieldPath, message: string) => void,
): readonly IntegrationAction[] | undefined {
  const actions = specs.map(({ criteria, responders, ...said }) => ({
    ...said,
    filter: criteria ?? { type: 'match-all' as const },
    responders: respondersOf(facts, responders),
  }));
  const problems = actions.flatMap((action, index) => {
    const path = `spec.actions[${index}]`;
    return validateIntegrationAction(action, path).map(problem => ({
      ...problem,
      field: problem.field.replace(`${path}.filter`, `${path}.criteria`),
    }));
  });
  for (const { field, problem, expected } of problems) {
    report(leadingPath(field), `${field} ${problem}, expected ${expected}`);
  }
  return problems.length > 0 ? undefined : actionsFrom(actions);
}
