import {
  ConditionFilter,
  WebhookFields,
  WebhookMapping,
  WebhookRule,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { parseBody } from './alertBody';
import { conditionFilter } from './criteriaBody';
import { optionalText, requiredText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';

const texts = z.array(z.string()).nullish();

const action = z.object(
  {
    type: optionalText,
    filter: z
      .object(
        {
          conditionMatchType: z.enum([
            'match-all',
            'match-any-condition',
            'match-all-conditions',
          ]),
          conditions: z.array(z.unknown()).nullish(),
        },
        { error: 'must have a filter with conditionMatchType' },
      )
      .transform(
        ({ conditionMatchType: type, conditions }): ConditionFilter =>
          parseBody(conditionFilter, { type, conditions }),
      ),
    note: optionalText,
    alias: optionalText,
    source: optionalText,
    message: optionalText,
    description: optionalText,
    entity: optionalText,
    priority: optionalText,
    customPriority: optionalText,
    tags: texts,
    extraProperties: z.record(z.string(), z.string()).nullish(),
  },
  { error: 'must be a list of objects' },
);

type Action = z.infer<typeof action>;

const actions = z
  .array(action, { error: 'must be a list of objects' })
  .nullish()
  .transform(value => value ?? []);

/** All actions of an integration by what they do; as in Opsgenie, they are asked in this order. */
export const integrationActionsBody = z.object({
  ignore: actions,
  create: actions,
  close: actions,
  acknowledge: actions,
  addNote: z
    .array(z.unknown())
    .nullish()
    .refine(value => !value?.length, {
      error: 'is not supported: a message that adds a note has no effect here',
    }),
});

/** One more action. */
export const integrationActionBody = action.and(
  z.object({ type: requiredText }),
);

/** What a message does that fits none: nothing, as in Opsgenie. */
export const OTHERWISE: WebhookRule = {
  does: 'ignore',
  filter: { type: 'match-all' },
};

/** The mapping of a webhook that does what the actions say. */
export function mappingFrom({
  ignore,
  create,
  close,
  acknowledge,
}: z.infer<typeof integrationActionsBody>): WebhookMapping {
  const rules = (does: WebhookRule['does'], all: readonly Action[]) =>
    all.map(({ filter }) => ({ does, filter }));
  return {
    rules: [
      ...rules('ignore', ignore),
      ...rules('open', create),
      ...rules('close', close),
      ...rules('acknowledge', acknowledge),
      OTHERWISE,
    ],
    fields: fieldsFrom(create, [...close, ...acknowledge]),
  };
}

/** A webhook has one set of templates. */
function fieldsFrom(
  create: readonly Action[],
  others: readonly Action[],
): WebhookFields {
  const [fields = { message: '{{message}}' }, ...more] =
    create.map(templatesOf);
  if (more.some(one => JSON.stringify(one) !== JSON.stringify(fields))) {
    throw OpsgenieError.unprocessable({
      create:
        'must have the same fields in every action: a webhook has one set',
    });
  }
  const note = others.find(one => one.note)?.note;
  return { ...fields, ...(note && { note }) };
}

function templatesOf(from: Action): WebhookFields {
  const { message = '{{message}}', alias, description, source, entity } = from;
  const { customPriority, priority, tags, extraProperties } = from;
  return {
    message,
    ...(alias && { alias }),
    ...(description && { description }),
    ...(source && { source }),
    ...(entity && { entity }),
    ...((customPriority ?? priority) && {
      priority: customPriority ?? priority,
    }),
    ...(tags?.length && { tags: tags.join(', ') }),
    ...(extraProperties && { details: extraProperties }),
  };
}
