import { HeartbeatInput } from '@muster/backstage-plugin-oncall-common';
import { z } from 'zod';
import { Roster } from '../directory/Roster';
import { priority } from './alertBody';
import { optionalText, plainText, requiredText } from './OpsgenieBody';
import { OpsgenieError } from './OpsgenieError';

const atMost = (length: number) =>
  optionalText.refine(value => (value?.length ?? 0) <= length, {
    error: `may have at most ${length} characters`,
  });

const optional = {
  description: atMost(10_000),
  enabled: z.boolean({ error: 'must be true or false' }).nullish(),
  ownerTeam: z
    .object(
      { id: optionalText, name: optionalText },
      { error: 'must be an object' },
    )
    .nullish(),
  alertMessage: atMost(130),
  alertPriority: priority,
  alertTags: z
    .array(
      plainText.refine(tag => tag.length <= 50, {
        error: 'may contain at most 50 characters each',
      }),
      { error: 'must be a list of strings' },
    )
    .max(20, { error: 'may contain at most 20' })
    .nullish(),
};

const interval = z
  .number({ error: 'must be a number' })
  .int({ error: 'must be a whole number' })
  .min(1, { error: 'must be at least 1' })
  .max(100_000, { error: 'may be at most 100000' });

const intervalUnit = z.enum(['minutes', 'hours', 'days'], {
  error: 'must be one of minutes, hours, days',
});

/** The body of `POST /v2/heartbeats`. Unknown keys are dropped. */
export const createHeartbeatBody = z.object({
  ...optional,
  name: requiredText.refine(value => (value?.length ?? 0) <= 200, {
    error: 'may have at most 200 characters',
  }),
  interval,
  intervalUnit,
});

/** The body of `PATCH /v2/heartbeats/{name}`: what is absent stays. */
export const patchHeartbeatBody = z.object({
  ...optional,
  interval: interval.nullish(),
  intervalUnit: intervalUnit.nullish(),
});

/** What a body says, its team as the entity reference of a Group; what it does not say is absent. */
export function heartbeatChanges(
  body: z.infer<typeof patchHeartbeatBody>,
  roster: Roster,
): Partial<HeartbeatInput> {
  const { ownerTeam, ...said } = body;
  const changes = { ...said, team: teamOf(ownerTeam, roster) };
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );
}

function teamOf(
  owner: z.infer<typeof optional.ownerTeam>,
  roster: Roster,
): string | undefined {
  const named = owner?.id ?? owner?.name;
  if (!named) {
    return undefined;
  }
  const team = roster.team(named) ?? roster.team(owner?.name ?? '');
  if (!team) {
    throw OpsgenieError.unprocessable({
      ownerTeam: `No team exists with [${named}]`,
    });
  }
  return team.ref;
}
