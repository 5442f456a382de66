import {
  AlertPolicyInput,
  AlertPriority,
  PolicyScope,
} from '@muster/backstage-plugin-oncall-common';
import { typedDetails, typedList } from '../ui/typedList';

/** The texts that an alert policy can rewrite, in the order of the dialog. */
export const TEXTS = [
  'message',
  'description',
  'alias',
  'entity',
  'source',
] as const;

/** What an alert policy can leave out of what the sender said. */
export const IGNORED = [
  'ignoreOriginalTags',
  'ignoreOriginalActions',
  'ignoreOriginalDetails',
  'ignoreOriginalResponders',
] as const;

type Responder = NonNullable<AlertPolicyInput['responders']>[number];

/** What the dialog of a policy holds about alerts. */
export type AlertActionsForm = {
  readonly [text in (typeof TEXTS)[number]]: string;
} & {
  readonly [flag in (typeof IGNORED)[number]]: boolean;
} & {
  readonly priority: AlertPriority | '';
  /** Separated by commas. */
  readonly tags: string;
  readonly actions: string;
  /** `key=value`, one a line. */
  readonly details: string;
  readonly responders: readonly Responder[];
  readonly continue: boolean;
};

/** What can be said about an alert, of which everything may be absent. */
export type AlertActionsInput = Omit<
  AlertPolicyInput,
  keyof PolicyScope | 'type'
>;

/** The form of what is said about an alert. */
export function alertActionsForm(policy?: AlertActionsInput): AlertActionsForm {
  return {
    message: policy?.message ?? '',
    description: policy?.description ?? '',
    alias: policy?.alias ?? '',
    entity: policy?.entity ?? '',
    source: policy?.source ?? '',
    ignoreOriginalTags: policy?.ignoreOriginalTags ?? false,
    ignoreOriginalActions: policy?.ignoreOriginalActions ?? false,
    ignoreOriginalDetails: policy?.ignoreOriginalDetails ?? false,
    ignoreOriginalResponders: policy?.ignoreOriginalResponders ?? false,
    priority: policy?.priority ?? '',
    tags: policy?.tags?.join(', ') ?? '',
    actions: policy?.actions?.join(', ') ?? '',
    details: Object.entries(policy?.details ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join('\n'),
    responders: policy?.responders ?? [],
    continue: policy?.continue ?? false,
  };
}

/** What the form says about an alert; what is empty is absent. */
export function readAlertActionsForm(
  form: AlertActionsForm,
): AlertActionsInput {
  const { tags, actions, details, responders, priority } = form;
  const texts = TEXTS.filter(text => form[text].trim() !== '').map(text => [
    text,
    form[text],
  ]);
  const flags = [...IGNORED, 'continue' as const]
    .filter(flag => form[flag])
    .map(flag => [flag, true]);
  return {
    ...Object.fromEntries([...texts, ...flags]),
    priority: priority || undefined,
    tags: typedList(tags),
    actions: typedList(actions),
    details: typedDetails(details, '\n'),
    responders,
  };
}
