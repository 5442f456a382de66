import { InputError } from '@backstage/errors';
import { Roster } from './Roster';

type Responder = {
  readonly type: 'user' | 'team' | 'escalation' | 'schedule';
  readonly id: string;
};

const KINDS = {
  user: 'a User of the catalog',
  team: 'a Group of the catalog',
  escalation: 'an escalation policy',
  schedule: 'a schedule',
} as const;

/**
 * Those whom something tells, by the ids that they keep when they are renamed.
 *
 * Fails, naming the field, when nobody is known by that name: what is set up today must not turn out to tell nobody on the
 * night when it is needed. Whoever is `before` was known once, and may stay until somebody finds another.
 */
export function knownResponders(
  responders: readonly Responder[],
  {
    roster,
    field,
    before = [],
  }: {
    readonly roster: Roster;
    readonly field: string;
    readonly before?: readonly Responder[];
  },
): readonly Responder[] {
  return responders.map((responder, index) => {
    const { type, id } = responder;
    const known = idOf(responder, roster);
    if (known !== undefined) {
      return { type, id: known };
    }
    if (before.some(one => one.type === type && one.id === id)) {
      return responder;
    }
    throw new InputError(
      `${field}[${index}] is ${id}, which is not ${KINDS[type]}`,
    );
  });
}

function idOf({ type, id }: Responder, roster: Roster): string | undefined {
  switch (type) {
    case 'user':
      return roster.person(id)?.ref;
    case 'team':
      return roster.team(id)?.ref;
    case 'escalation':
      return roster.policy(id)?.id;
    default:
      return roster.schedule(id)?.id;
  }
}
