import {
  INTEGRATION_ACTION_TYPES,
  InputProblem,
  IntegrationAction,
  IntegrationActionType,
  validateIntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { INTEGRATION_ACTION_SHAPES } from './integrationActionShapes';
import { requiredText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { parseBody } from './parseBody';

const OBJECT = { error: 'must be an object' };

/** What `POST /v2/integrations/{id}/actions` says. */
export function integrationActionBody(body: unknown): IntegrationAction {
  const { type: given } = parseBody(z.object({ type: requiredText }), body);
  const type = INTEGRATION_ACTION_TYPES.find(one => one === given);
  if (!type) {
    throw OpsgenieError.unprocessable({
      type: `must be one of ${INTEGRATION_ACTION_TYPES.join(', ')}`,
    });
  }
  return checked(type, body, '');
}

/** What `PUT /v2/integrations/{id}/actions` says: all actions by their types. */
export function integrationActionsBody(
  body: unknown,
): readonly IntegrationAction[] {
  const list = z
    .array(z.unknown(), { error: 'must be a list of objects' })
    .nullish();
  const lists = z.object(
    {
      ignore: list,
      create: list,
      close: list,
      acknowledge: list,
      addNote: list,
    },
    OBJECT,
  );
  const given = parseBody(lists, body);
  return INTEGRATION_ACTION_TYPES.flatMap(type =>
    (given[type] ?? []).map((action, index) =>
      checked(type, action, `${type}[${index}]`),
    ),
  );
}

function checked(
  type: IntegrationActionType,
  body: unknown,
  path: string,
): IntegrationAction {
  const parsed = parseBody(INTEGRATION_ACTION_SHAPES[type], body, path);
  // What is null is absent.
  const action: IntegrationAction = JSON.parse(
    JSON.stringify({ type, ...parsed }),
    (_, value) => value ?? undefined,
  );
  refuse(validateIntegrationAction(action, path));
  return action;
}

function refuse(problems: readonly InputProblem[]): void {
  if (problems.length > 0) {
    const errors = problems.map(({ field, problem, expected }) => [
      inOpsgenieWords(field),
      `${problem}, expected ${expected}`,
    ]);
    throw OpsgenieError.unprocessable(Object.fromEntries(errors));
  }
}

function inOpsgenieWords(field: string): string {
  return field
    .replace(/^\./, '')
    .replace(/filter\.type$/, 'filter.conditionMatchType');
}
