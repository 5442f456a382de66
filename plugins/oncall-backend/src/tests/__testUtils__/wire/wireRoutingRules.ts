import { TEAM } from './wireBank';
import { WireIds, WireLifecycle } from './WireLifecycle';

const NIGHTS = {
  type: 'time-of-day',
  restriction: { startHour: 20, startMin: 0, endHour: 8, endMin: 0 },
};

export const wireRoutingRules = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'routing rule',
    path: `/v2/teams/${encodeURIComponent(TEAM.id)}/routing-rules`,
    query: 'teamIdentifierType=id',
    create: {
      TeamIdentifierType: 0,
      name: 'urgent',
      order: 0,
      timezone: 'Europe/Berlin',
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          {
            field: 'priority',
            key: '',
            not: false,
            operation: 'equals',
            expectedValue: 'P1',
            order: 0,
          },
        ],
      },
      timeRestriction: {
        type: 'weekday-and-time-of-day',
        restriction: {},
        restrictions: [
          {
            startDay: 'monday',
            startHour: 8,
            startMin: 0,
            endDay: 'friday',
            endHour: 18,
            endMin: 0,
          },
        ],
      },
      notify: { type: 'escalation', id: ids.escalation, name: '' },
    },
    made: {
      name: 'urgent',
      isDefault: false,
      order: 0,
      timezone: 'Europe/Berlin',
      criteria: {
        type: 'match-all-conditions',
        conditions: [
          { field: 'priority', operation: 'equals', expectedValue: 'P1' },
        ],
      },
      notify: { type: 'escalation', id: ids.escalation },
    },
    update: {
      method: 'patch',
      body: {
        name: 'very urgent',
        notify: { type: 'none' },
        timeRestriction: NIGHTS,
      },
    },
    updated: {
      name: 'very urgent',
      notify: { type: 'none' },
      timezone: 'Europe/Berlin',
      timeRestriction: NIGHTS,
    },
  },
  {
    what: 'routing rule without conditions and hours',
    path: `/v2/teams/${encodeURIComponent(TEAM.id)}/routing-rules`,
    query: 'teamIdentifierType=id',
    create: {
      name: 'any',
      order: 0,
      timezone: 'Asia/Kolkata',
      criteria: { type: '' },
      notify: { type: 'none', id: '', name: '' },
    },
    made: {
      name: 'any',
      timezone: 'Asia/Kolkata',
      criteria: { type: 'match-all' },
      notify: { type: 'none' },
    },
    update: { method: 'patch', body: { timezone: 'Asia/Kathmandu' } },
    updated: { name: 'any', timezone: 'Asia/Kathmandu' },
  },
];
