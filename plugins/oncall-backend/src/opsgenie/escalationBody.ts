import {
  EscalationPolicy,
  EscalationPolicyInput,
  EscalationStep,
} from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { inOpsgenieWords } from './inOpsgenieWords';
import { nameIn, naming, optionalText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';
import { ownerOf } from './ownTeam';

const MINUTES_OF = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 24 * 60,
} as const;

const rule = z.object({
  condition: z.enum(['if-not-acked', 'if-not-closed']).default('if-not-acked'),
  notifyType: z
    .enum(['default', 'next', 'previous', 'users', 'admins', 'random', 'all'])
    .default('default'),
  delay: z
    .object({
      timeAmount: z.number().min(0).default(0),
      timeUnit: z.enum(['seconds', 'minutes', 'hours', 'days']).nullish(),
    })
    .default({ timeAmount: 0 }),
  recipient: naming.extend({ type: z.enum(['user', 'schedule', 'team']) }),
});

const repeat = z.object({
  waitInterval: z.number().int().min(0).default(0),
  count: z.number().int().min(0).max(20).default(0),
  resetRecipientStates: z.boolean().default(false),
  closeAlertAfterAll: z.boolean().default(false),
});

export const escalation = z.object({
  name: optionalText,
  description: optionalText,
  ownerTeam: naming.nullish(),
  rules: z.array(rule).nullish(),
  repeat: repeat.nullish(),
});

export type EscalationBody = z.infer<typeof escalation>;
type EscalationRule = z.infer<typeof rule>;

/** What is not given stays as it was. */
export function escalationInput(options: {
  roster: Roster;
  call: OpsgenieCall;
  body: EscalationBody;
  before?: EscalationPolicy;
}): EscalationPolicyInput {
  const { roster, call, body, before } = options;
  const asked = body.ownerTeam && nameIn(body.ownerTeam);
  const team = asked ? teamNamed(roster, asked) : before?.team;
  return {
    ...before,
    name: body.name ?? before?.name ?? '',
    description: body.description ?? before?.description,
    team: ownerOf(call, team),
    steps: body.rules ? stepsOf(roster, body.rules) : before?.steps ?? [],
    repeat: body.repeat
      ? {
          count: body.repeat.count,
          waitMinutes: body.repeat.waitInterval,
          resetStates: body.repeat.resetRecipientStates,
          closeAfterAll: body.repeat.closeAlertAfterAll,
        }
      : before?.repeat,
  };
}

/** What a use case refuses of a body, in the words of the body. */
export function inWordsOfEscalation<T>(
  work: Promise<T>,
  { rules }: EscalationBody,
): Promise<T> {
  const places = rules && byDelay(rules).map(({ place }) => place);
  return inOpsgenieWords(work, {
    words: { steps: 'rules', notify: 'notifyType', ref: 'id' },
    placeOf: index => places?.[index] ?? index,
  });
}

function byDelay(rules: readonly EscalationRule[]) {
  return rules
    .map((item, place) => ({ item, place }))
    .sort((a, b) => minutesOf(a.item.delay) - minutesOf(b.item.delay));
}

function minutesOf({ timeAmount, timeUnit }: EscalationRule['delay']): number {
  return Math.round(timeAmount * MINUTES_OF[timeUnit ?? 'minutes']);
}

function stepsOf(
  roster: Roster,
  rules: readonly EscalationRule[],
): readonly EscalationStep[] {
  return byDelay(rules).map(({ item, place }) =>
    stepOf(roster, item, `rules[${place}]`),
  );
}

function stepOf(
  roster: Roster,
  { condition, notifyType, delay, recipient }: EscalationRule,
  field: string,
): EscalationStep {
  const { type } = recipient;
  const found = findRecipient(roster, type, nameIn(recipient));
  if (!found) {
    throw OpsgenieError.unprocessable({
      [`${field}.recipient`]: `must be a ${type} that exists, and is [${nameIn(
        recipient,
      )}]`,
    });
  }
  return {
    condition,
    delayMinutes: minutesOf(delay),
    notify: notifyType,
    recipient: { type, ref: found },
  };
}

function findRecipient(
  roster: Roster,
  type: EscalationStep['recipient']['type'],
  name: string,
): string | undefined {
  switch (type) {
    case 'user':
      return roster.person(name)?.ref;
    case 'team':
      return roster.team(name)?.ref;
    default:
      return roster.schedule(name)?.id;
  }
}

function teamNamed(roster: Roster, name: string): string {
  const team = roster.team(name);
  if (!team) {
    throw OpsgenieError.unprocessable({
      ownerTeam: `must be a team that exists, and is [${name}]`,
    });
  }
  return team.ref;
}
