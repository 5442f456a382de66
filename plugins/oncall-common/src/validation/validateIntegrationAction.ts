import { CONDITION_FIELDS } from '../conditions/Condition';
import { validateConditions } from '../conditions/validateConditions';
import {
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
  IntegrationActionAlert,
} from '../IntegrationAction';
import { nameProblems, problemUnless } from './fieldProblems';
import { InputProblem } from './InputProblem';
import { templateProblems } from './templateProblems';

const MOST_ENTRIES = 100;

/** What a message that is not for an alert to be opened has no use for. */
const OF_CREATE: readonly (keyof IntegrationActionAlert)[] = [
  'source',
  'message',
  'description',
  'entity',
  'priority',
  'customPriority',
  'tags',
  'alertActions',
  'responders',
  'extraProperties',
];

/**
 * Everything that is wrong with an action as somebody wrote it; empty when it may be stored.
 *
 * @public
 */
export function validateIntegrationAction(
  action: IntegrationAction,
  /** Where it is in the input, such as `create[0]`. */
  path: string,
): readonly InputProblem[] {
  const { type, name, filter } = action;
  return [
    ...problemUnless(INTEGRATION_ACTION_TYPES.includes(type), {
      field: `${path}.type`,
      problem: `is '${type}'`,
      expected: INTEGRATION_ACTION_TYPES.join(', '),
    }),
    ...nameProblems(`${path}.name`, name),
    ...validateConditions(filter, {
      path: `${path}.filter`,
      // Every path of the message may be asked about.
      otherFields: (filter.conditions ?? [])
        .map(({ field }) => field.trim())
        .filter(field => field && !CONDITION_FIELDS.includes(field)),
    }),
    ...templatesOf(action).flatMap(([field, template]) =>
      templateProblems(`${path}.${field}`, template),
    ),
    ...countProblems(path, action),
    ...(type === 'create' ? [] : misfits(path, action)),
  ];
}

/** All templates of an action by the names of their fields. */
function templatesOf(
  action: IntegrationAction,
): readonly (readonly [string, string])[] {
  const { user, note, alias, source, message, description } = action;
  const { entity, customPriority } = action;
  const { tags = [], alertActions = [], extraProperties = {} } = action;
  const texts = { user, note, alias, source, message, description };
  return [
    ...Object.entries({ ...texts, entity, customPriority }).flatMap(
      ([field, text]) => (text === undefined ? [] : [[field, text] as const]),
    ),
    ...tags.map((tag, index) => [`tags[${index}]`, tag] as const),
    ...alertActions.map(
      (one, index) => [`alertActions[${index}]`, one] as const,
    ),
    ...Object.entries(extraProperties).map(
      ([key, value]) => [`extraProperties["${key}"]`, value] as const,
    ),
  ];
}

function countProblems(
  path: string,
  action: IntegrationAction,
): readonly InputProblem[] {
  const { tags = [], alertActions = [], responders = [] } = action;
  const extraProperties = Object.keys(action.extraProperties ?? {});
  return Object.entries({
    tags,
    alertActions,
    responders,
    extraProperties,
  }).flatMap(([field, { length }]) =>
    problemUnless(length <= MOST_ENTRIES, {
      field: `${path}.${field}`,
      problem: `has ${length} entries`,
      expected: `at most ${MOST_ENTRIES}`,
    }),
  );
}

function misfits(
  path: string,
  action: IntegrationAction,
): readonly InputProblem[] {
  return OF_CREATE.filter(field => action[field] !== undefined).map(field => ({
    field: `${path}.${field}`,
    problem: 'is set',
    expected: `none, because an action of the type ${action.type} creates no alert`,
  }));
}
