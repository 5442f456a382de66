import { InputError } from '@backstage/errors';
import {
  EscalationPolicy,
  EscalationPolicyInput,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';

const KINDS: Readonly<
  Record<
    EscalationStep['recipient']['type'],
    {
      readonly name: string;
      readonly exists: (roster: Roster, ref: string) => boolean;
      readonly notify: readonly EscalationStep['notify'][];
    }
  >
> = {
  user: {
    name: 'User of the catalog',
    exists: (roster, ref) => roster.person(ref)?.ref === ref,
    notify: ['default'],
  },
  team: {
    name: 'Group of the catalog',
    exists: (roster, ref) => roster.team(ref)?.ref === ref,
    notify: ['default', 'all', 'random', 'users', 'admins', 'round-robin'],
  },
  schedule: {
    name: 'schedule',
    exists: (roster, ref) => roster.schedule(ref)?.id === ref,
    notify: ['default', 'next', 'previous', 'round-robin'],
  },
};

const MOST_MINUTES = 365 * 24 * 60;

/** What a person wrote as a policy, checked: everybody whom it tells exists, and every step can be taken. */
export function policyFromInput(options: {
  id: string;
  input: EscalationPolicyInput;
  roster: Roster;
}): EscalationPolicy {
  const { id, input, roster } = options;
  const { description, team, steps, repeat, acknowledgement } = input;
  const name = input.name.trim();
  if (name === '') {
    throw new InputError('name is empty, expected a name');
  }
  if (team !== undefined && roster.team(team)?.ref !== team) {
    throw new InputError(
      `team is ${team}, which is not a Group of the catalog`,
    );
  }
  if (steps.length === 0) {
    throw new InputError('steps is empty, expected at least one step');
  }
  if (
    acknowledgement?.unacknowledgeMinutes !== undefined &&
    acknowledgement.unacknowledgeMinutes <= acknowledgement.remindMinutes
  ) {
    throw new InputError(
      `acknowledgement.unacknowledgeMinutes is ${acknowledgement.unacknowledgeMinutes}, expected more than remindMinutes, ${acknowledgement.remindMinutes}`,
    );
  }
  const minutes = [
    ...steps.map(({ delayMinutes }) => delayMinutes),
    repeat?.waitMinutes ?? 0,
  ];
  if (Math.max(...minutes) > MOST_MINUTES) {
    throw new InputError(
      `the policy waits for ${Math.max(
        ...minutes,
      )} minutes, expected at most a year, ${MOST_MINUTES}`,
    );
  }
  const [wrong] = stepProblems(steps, roster);
  if (wrong) {
    throw new InputError(wrong);
  }
  return {
    id,
    name,
    description,
    team,
    steps,
    repeat:
      repeat && (repeat.count > 0 || repeat.closeAfterAll) ? repeat : undefined,
    acknowledgement,
  };
}

/** Whom steps name and the catalog, or the pager, does not know any more, each once. */
export function unknownRecipients(
  steps: readonly EscalationStep[],
  roster: Roster,
): readonly string[] {
  const unknown = steps.flatMap(({ recipient: { type, ref } }) =>
    KINDS[type].exists(roster, ref) ? [] : [ref],
  );
  return [...new Set(unknown)];
}

/** Why steps cannot be taken, a sentence for each that cannot. */
export function stepProblems(
  steps: readonly EscalationStep[],
  roster: Roster,
): readonly string[] {
  return steps.flatMap(({ notify, recipient: { type, ref } }, index) => {
    const field = `steps[${index}]`;
    const kind = KINDS[type];
    if (!kind.exists(roster, ref)) {
      return [`${field}.recipient.ref is ${ref}, which is not a ${kind.name}`];
    }
    const right = kind.notify.join(' or ');
    return kind.notify.includes(notify)
      ? []
      : [`${field}.notify is ${notify}, expected ${right} for a ${type}`];
  });
}
