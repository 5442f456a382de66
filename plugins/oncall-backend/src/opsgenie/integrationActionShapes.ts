import {
  Condition,
  ConditionFilter,
  IntegrationActionType,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { priority } from './alertBody';
import {
  namesOf,
  naming,
  optionalFlag,
  optionalText,
  plainText,
  requiredText,
} from './OpsgenieBody';

const texts = z
  .array(plainText, {
    error: 'must be a list of strings',
  })
  .nullish()
  .transform(values => values?.filter(text => text.trim() !== ''));

const condition = z.object(
  {
    field: requiredText,
    key: optionalText,
    not: optionalFlag,
    // Which operations a field has, and which there are, is said by the validation of the action.
    operation: requiredText,
    expectedValue: optionalText,
    order: z.number({ error: 'must be a number' }).int().nullish(),
  },
  { error: 'must be an object' },
);

const filter = z
  .object(
    {
      conditionMatchType: z.enum(
        ['match-all', 'match-any-condition', 'match-all-conditions'],
        {
          error:
            'must be match-all, match-any-condition or match-all-conditions',
        },
      ),
      conditions: z
        .array(condition, { error: 'must be a list of objects' })
        .nullish(),
    },
    { error: 'must be an object with conditionMatchType' },
  )
  .transform(
    ({ conditionMatchType: type, conditions }): ConditionFilter => ({
      type,
      ...(conditions?.length && { conditions: inOrder(conditions) }),
    }),
  );

const RESPONDERS = ['user', 'team', 'escalation', 'schedule'] as const;

const responder = naming
  .transform((named, context) => {
    const type = RESPONDERS.find(one => one === named.type);
    const [id] = namesOf(named);
    if (!type || !id) {
      context.addIssue(
        `must have an id and a type, one of ${RESPONDERS.join(', ')}`,
      );
    }
    return { type: type ?? 'team', id: id ?? '' };
  })
  .nullable();

const common = {
  name: requiredText,
  order: z.number({ error: 'must be a number' }).int().nullish(),
  filter,
  user: optionalText,
  note: optionalText,
  alias: optionalText,
};

const created = {
  source: optionalText,
  message: optionalText,
  description: optionalText,
  entity: optionalText,
  priority,
  customPriority: optionalText,
  tags: texts,
  alertActions: texts,
  responders: z
    .array(responder, { error: 'must be a list of objects' })
    .nullish(),
  extraProperties: z
    .record(plainText, plainText, {
      error: 'must be a map of strings',
    })
    .nullish(),
  appendAttachments: optionalFlag,
  ignoreAlertActionsFromPayload: optionalFlag,
  ignoreRespondersFromPayload: optionalFlag,
  ignoreTeamsFromPayload: optionalFlag,
  ignoreRecipientsFromPayload: optionalFlag,
  ignoreTagsFromPayload: optionalFlag,
  ignoreExtraPropertiesFromPayload: optionalFlag,
};

const OBJECT = { error: 'must be an object' };

/** What only a create action has is dropped from the others, which clients fill with empty texts. */
export const INTEGRATION_ACTION_SHAPES = {
  ignore: z.object(common, OBJECT),
  create: z.object({ ...common, ...created }, OBJECT),
  close: z.object(common, OBJECT),
  acknowledge: z.object(common, OBJECT),
  addNote: z.object(common, OBJECT),
} satisfies Record<IntegrationActionType, z.ZodType>;

function inOrder(
  conditions: readonly z.infer<typeof condition>[],
): readonly Condition[] {
  return [...conditions]
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map(({ order, not, key, ...asked }) =>
      JSON.parse(
        JSON.stringify({
          ...asked,
          key: key ?? undefined,
          not: not || undefined,
          order: order ?? undefined,
        }),
      ),
    );
}
