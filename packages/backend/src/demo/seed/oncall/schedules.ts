import {
  Participant,
  Rotation,
  ScheduleInput,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../toIso';
import { lastHandoff } from './lastHandoff';
import { everyDay, NIGHTS, OFFICE_HOURS, WEEKEND } from './restrictions';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

/** Everybody has had a few turns already when the story begins. */
const TURNS_BEFORE = 4;

/** Who takes turns with whom; Identity keeps its schedule in the catalog. The first person of each rotation has the turn now. */
export function schedules(now: DateTime): readonly ScheduleInput[] {
  const daily = { type: 'daily', length: 1 } as const;
  const weekly = { type: 'weekly', length: 1 } as const;
  const monday = (zone: string, hour: number) =>
    lastHandoff(now, { zone, hour, weekday: 1 });
  const today = (zone: string, hour: number) =>
    lastHandoff(now, { zone, hour });

  return [
    {
      name: 'Payments primary',
      description: 'Answers first for everything that moves money.',
      timezone: BERLIN,
      team: 'group:default/payments',
      rotations: [
        turns('Weekly', weekly, monday(BERLIN, 9), ['ben', 'ana', 'chiara']),
      ],
    },
    {
      name: 'Payments secondary',
      description: 'Helps when the primary does not answer.',
      timezone: BERLIN,
      team: 'group:default/payments',
      rotations: [turns('Daily', daily, today(BERLIN, 9), ['daniel', 'mei'])],
    },
    {
      name: 'Ledger follow the sun',
      description: 'Nobody in Ledger is on call at night.',
      timezone: 'UTC',
      team: 'group:default/ledger',
      rotations: [
        {
          ...turns('Singapore', weekly, monday('UTC', 0), ['arun', 'hui']),
          restriction: everyDay(0, 8),
        },
        {
          ...turns('Berlin', weekly, monday('UTC', 0), ['lena', 'jonas']),
          restriction: everyDay(8, 16),
        },
        {
          ...turns('New York', weekly, monday('UTC', 0), ['grace', 'marcus']),
          restriction: everyDay(16, 0),
        },
      ],
    },
    {
      name: 'Platform',
      description: 'Half a day each; nobody carries the pager for long.',
      timezone: BERLIN,
      team: 'group:default/platform',
      rotations: [
        turns('Half days', { type: 'hourly', length: 12 }, today(BERLIN, 8), [
          'fatima',
          'jack',
          'oskar',
          'yuki',
        ]),
      ],
    },
    {
      name: 'Observability',
      timezone: NEW_YORK,
      team: 'group:default/observability',
      rotations: [
        turns('Daily', daily, today(NEW_YORK, 8), [
          'victor',
          'ines',
          'sanjay',
          'ruth',
        ]),
      ],
    },
    {
      name: 'Web',
      description:
        'Office hours by those at work, nights and weekends in turn.',
      timezone: BERLIN,
      team: 'group:default/web',
      rotations: [
        {
          ...turns('Office hours', weekly, monday(BERLIN, 8), ['clara', 'zoe']),
          restriction: OFFICE_HOURS,
        },
        {
          ...turns('Nights', weekly, monday(BERLIN, 8), ['liam', 'kenji']),
          restriction: NIGHTS,
        },
        {
          ...turns('Weekend', weekly, monday(BERLIN, 8), [
            'zoe',
            'liam',
            'clara',
            'kenji',
          ]),
          restriction: WEEKEND,
        },
      ],
    },
    {
      // Its rotation ended and nobody took over: the page of a service has to say so.
      name: 'Statement archive',
      description: 'For the move of the archive, which is done.',
      timezone: BERLIN,
      rotations: [
        {
          ...turns('Daily', daily, today(BERLIN, 9).minus({ days: 80 }), [
            'jonas',
            'grace',
          ]),
          end: toIso(today(BERLIN, 9).minus({ days: 20 })),
        },
      ],
    },
  ];
}

type Kind = Pick<Rotation, 'type' | 'length'>;

function turns(
  name: string,
  kind: Kind,
  handoff: DateTime,
  people: readonly string[],
): Omit<Rotation, 'id'> {
  const count = people.length * TURNS_BEFORE * kind.length;
  const unit = { hourly: 'hours', daily: 'days', weekly: 'weeks' }[kind.type];
  return {
    name,
    ...kind,
    start: toIso(handoff.minus({ [unit]: count })),
    participants: people.map(person),
  };
}

function person(name: string): Participant {
  return { type: 'user', ref: `user:default/${name}` };
}
