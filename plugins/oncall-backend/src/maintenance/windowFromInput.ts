import { InputError } from '@backstage/errors';
import {
  InputProblem,
  MaintenanceInput,
  MaintenanceRule,
  refuseProblems,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MaintenanceRoom } from './MaintenanceRoom';
import { MaintenanceWindow, spanOf } from './MaintenanceWindow';

/** What a person wrote, checked: it ends after it starts and in the future, and what it names exists. */
export async function windowFromInput(
  room: MaintenanceRoom,
  input: MaintenanceInput,
  now: DateTime,
): Promise<
  Pick<MaintenanceWindow, 'description' | 'time' | 'rules' | 'start' | 'end'>
> {
  const { time } = input;
  const span = spanOf(time, now);
  if (time.type === 'schedule') {
    refuseProblems([
      ...momentProblems('time.start', time.start, span.start),
      ...momentProblems('time.end', time.end, span.end),
    ]);
  }
  if (span.end && (span.end <= span.start || span.end <= now)) {
    throw new InputError(
      `time.end is ${span.end.toISO()}, expected a moment after the start and after now`,
    );
  }
  if (input.rules.length === 0) {
    throw new InputError('rules is empty, expected at least one');
  }
  for (const [index, rule] of input.rules.entries()) {
    await assertRule(room, rule, `rules[${index}]`);
  }
  const { rules } = input;
  return { description: input.description.trim(), time, rules, ...span };
}

function momentProblems(
  field: string,
  text: string,
  moment?: DateTime,
): readonly InputProblem[] {
  return moment?.isValid
    ? []
    : [
        {
          field,
          problem: `is '${text}'`,
          expected: 'a moment such as 2026-01-05T22:00:00Z',
        },
      ];
}

async function assertRule(
  room: MaintenanceRoom,
  { state, entity: { type, id } }: MaintenanceRule,
  field: string,
): Promise<void> {
  if (state === 'enabled' && type !== 'policy') {
    throw new InputError(
      `${field}.state is enabled, expected disabled: only policies can be enabled`,
    );
  }
  if (!(await exists(room, type, id))) {
    throw new InputError(
      `${field}.entity.id is ${id}, and no ${type} has this id`,
    );
  }
}

async function exists(
  { rosters, integrations, clock }: MaintenanceRoom,
  type: MaintenanceRule['entity']['type'],
  id: string,
): Promise<boolean> {
  const roster = await rosters.get(clock());
  switch (type) {
    case 'integration':
      return (await integrations.find(id)) !== undefined;
    case 'service':
      return roster.service(id)?.ref === id;
    case 'team':
      return roster.team(id)?.ref === id;
    default:
      // A policy may be made later, or elsewhere.
      return id.trim() !== '';
  }
}
