import { ANA, BEN, TEAM } from './wireBank';
import { WireIds, WireLifecycle } from './WireLifecycle';

export const wireSchedules = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'schedule',
    path: '/v2/schedules',
    create: {
      name: 'wire_schedule',
      description: 'made by a machine',
      timezone: 'Europe/Berlin',
      enabled: true,
      ownerTeam: TEAM,
      rotations: [],
    },
    made: {
      name: 'wire_schedule',
      description: 'made by a machine',
      timezone: 'Europe/Berlin',
      enabled: true,
      ownerTeam: TEAM,
      rotations: [],
    },
    update: {
      method: 'patch',
      body: {
        IdentifierType: 0,
        IdentifierValue: 'x',
        name: 'wire_schedule',
        description: 'changed',
        timezone: 'America/New_York',
        enabled: false,
      },
    },
    updated: {
      description: 'changed',
      timezone: 'America/New_York',
      enabled: false,
    },
  },
  {
    what: 'rotation',
    path: `/v2/schedules/${ids.schedule}/rotations`,
    query: 'scheduleIdentifierType=id',
    create: {
      ScheduleIdentifierValue: ids.schedule,
      name: 'weekdays',
      startDate: '2026-01-05T08:00:00Z',
      endDate: '0001-01-01T00:00:00Z',
      type: 'weekly',
      length: 1,
      participants: [
        { type: 'user', username: ANA, name: '', id: '' },
        { type: 'user', username: BEN },
      ],
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
      },
    },
    made: {
      name: 'weekdays',
      type: 'weekly',
      length: 1,
      participants: [
        { type: 'user', username: ANA },
        { type: 'user', username: BEN },
      ],
      timeRestriction: {
        type: 'time-of-day',
        restriction: { startHour: 8, startMin: 0, endHour: 18, endMin: 0 },
      },
    },
    update: {
      method: 'patch',
      body: { name: 'weekdays', type: 'daily', length: 2 },
    },
    updated: { type: 'daily', length: 2 },
  },
  {
    what: 'override',
    path: `/v2/schedules/${ids.schedule}/overrides`,
    query: 'scheduleIdentifierType=id',
    identifier: 'alias',
    create: {
      alias: 'wire-override',
      user: { type: 'user', username: BEN },
      startDate: '2026-02-01T08:00:00Z',
      endDate: '2026-02-02T08:00:00Z',
    },
    made: {
      alias: 'wire-override',
      user: { type: 'user', username: BEN },
      startDate: '2026-02-01T08:00:00.000Z',
      endDate: '2026-02-02T08:00:00.000Z',
    },
    update: {
      method: 'put',
      body: {
        user: { type: 'user', username: ANA },
        startDate: '2026-02-01T08:00:00Z',
        endDate: '2026-02-03T08:00:00Z',
      },
    },
    updated: {
      user: { type: 'user', username: ANA },
      endDate: '2026-02-03T08:00:00.000Z',
    },
  },
];
