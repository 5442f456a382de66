import {
  EscalationPolicy,
  EscalationPolicyInput,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';

/** What the policy dialog holds. */
export type PolicyForm = {
  readonly name: string;
  readonly description: string;
  readonly team?: string;
  readonly steps: readonly StepForm[];
  readonly repeats: string;
  readonly waitMinutes: string;
  readonly resetStates: boolean;
  readonly closeAfterAll: boolean;
  /** 0 is never, here and below. */
  readonly remindMinutes: string;
  readonly unacknowledgeMinutes: string;
};

/** One step in the policy dialog. */
export type StepForm = {
  /** Stable while the dialog is open; not sent. */
  readonly key: number;
  readonly delayMinutes: string;
  readonly condition: EscalationStep['condition'];
  readonly type: EscalationStep['recipient']['type'];
  readonly notify: EscalationStep['notify'];
  readonly ref?: string;
};

/** What is wrong; the words are in `translation.ts`. */
export type PolicyProblems = {
  readonly name?: 'name';
  readonly repeat?: 'repeat';
  readonly acknowledgement?: 'acknowledgement';
  /** By key of the step. */
  readonly steps: Readonly<
    Record<number, { readonly delay?: 'delay'; readonly ref?: 'recipient' }>
  >;
};

/** Whom of a recipient a step can page, the usual one first. */
export const NOTIFY_CHOICES = {
  schedule: ['default', 'next', 'previous', 'round-robin'],
  team: ['all', 'random', 'admins', 'users', 'round-robin', 'default'],
  user: ['default'],
} as const;

/** The form of a policy that exists, or of a new one with one step. */
export function policyForm(policy?: EscalationPolicy): PolicyForm {
  return {
    name: policy?.name ?? '',
    description: policy?.description ?? '',
    team: policy?.team,
    steps: policy?.steps.map(toStepForm) ?? [newStep(0, 0)],
    repeats: String(policy?.repeat?.count ?? 0),
    waitMinutes: String(policy?.repeat?.waitMinutes ?? 30),
    resetStates: policy?.repeat?.resetStates ?? false,
    closeAfterAll: policy?.repeat?.closeAfterAll ?? false,
    remindMinutes: String(policy?.acknowledgement?.remindMinutes ?? 0),
    unacknowledgeMinutes: String(
      policy?.acknowledgement?.unacknowledgeMinutes ?? 0,
    ),
  };
}

/** A step that pages a schedule, so many minutes after the start. */
export function newStep(key: number, minutes: number): StepForm {
  return {
    key,
    delayMinutes: String(minutes),
    condition: 'if-not-acked',
    type: 'schedule',
    notify: 'default',
  };
}

/** The policy that a form means, or what is wrong with it. */
export function readPolicyForm(form: PolicyForm): {
  readonly problems?: PolicyProblems;
  readonly input?: EscalationPolicyInput;
} {
  const steps = form.steps.map(step => ({ step, ...readStep(step) }));
  const read = steps.flatMap(({ input }) => (input ? [input] : []));
  const count = wholeNumber(form.repeats);
  const waitMinutes = wholeNumber(form.waitMinutes);
  const isRepeatWrong = count === undefined || waitMinutes === undefined;
  const acknowledgement = readAcknowledgement(form);
  if (
    form.name.trim() === '' ||
    isRepeatWrong ||
    acknowledgement === 'wrong' ||
    read.length < steps.length
  ) {
    return {
      problems: {
        ...(form.name.trim() === '' && { name: 'name' }),
        ...(isRepeatWrong && { repeat: 'repeat' }),
        ...(acknowledgement === 'wrong' && {
          acknowledgement: 'acknowledgement',
        }),
        steps: Object.fromEntries(
          steps.map(({ step, problems }) => [step.key, problems]),
        ),
      },
    };
  }
  return {
    input: {
      name: form.name.trim(),
      description: form.description.trim() || undefined,
      team: form.team,
      steps: [...read].sort((a, b) => a.delayMinutes - b.delayMinutes),
      repeat:
        count > 0 || form.closeAfterAll
          ? {
              count,
              waitMinutes,
              ...(form.resetStates && { resetStates: true }),
              ...(form.closeAfterAll && { closeAfterAll: true }),
            }
          : undefined,
      acknowledgement,
    },
  };
}

/** What follows an acknowledgement; nothing when nobody is to be reminded. */
function readAcknowledgement(
  form: PolicyForm,
): EscalationPolicy['acknowledgement'] | 'wrong' {
  const remindMinutes = wholeNumber(form.remindMinutes);
  const unacknowledgeMinutes = wholeNumber(form.unacknowledgeMinutes);
  if (remindMinutes === undefined || unacknowledgeMinutes === undefined) {
    return 'wrong';
  }
  if (unacknowledgeMinutes === 0) {
    return remindMinutes === 0 ? undefined : { remindMinutes };
  }
  return remindMinutes > 0 && unacknowledgeMinutes > remindMinutes
    ? { remindMinutes, unacknowledgeMinutes }
    : 'wrong';
}

function toStepForm(step: EscalationStep, key: number): StepForm {
  const { delayMinutes, condition, notify, recipient } = step;
  return {
    key,
    delayMinutes: String(delayMinutes),
    condition,
    notify,
    ...recipient,
  };
}

function readStep(step: StepForm): {
  readonly problems: PolicyProblems['steps'][number];
  readonly input?: EscalationStep;
} {
  const delayMinutes = wholeNumber(step.delayMinutes);
  const { ref, condition, notify, type } = step;
  if (delayMinutes === undefined || !ref) {
    return {
      problems: {
        ...(delayMinutes === undefined && { delay: 'delay' }),
        ...(!ref && { ref: 'recipient' }),
      },
    };
  }
  return {
    problems: {},
    input: { delayMinutes, condition, notify, recipient: { type, ref } },
  };
}

function wholeNumber(typed: string): number | undefined {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : undefined;
}
