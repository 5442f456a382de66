import { ANA, BEN, TEAM } from './wireBank';
import { WireIds, WireLifecycle } from './WireLifecycle';

export const wireEscalations = (ids: WireIds): readonly WireLifecycle[] => [
  {
    what: 'escalation',
    path: '/v2/escalations',
    create: {
      name: 'wire_escalation',
      description: '',
      ownerTeam: TEAM,
      rules: [
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 0, timeUnit: 'minutes' },
          recipient: { type: 'schedule', id: ids.schedule, name: '' },
        },
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 5, timeUnit: 'minutes' },
          recipient: { type: 'user', username: BEN },
        },
      ],
      repeat: {
        waitInterval: 10,
        count: 3,
        resetRecipientStates: true,
        closeAlertAfterAll: false,
      },
    },
    made: {
      name: 'wire_escalation',
      ownerTeam: TEAM,
      rules: [
        {
          condition: 'if-not-acked',
          notifyType: 'default',
          delay: { timeAmount: 0 },
          recipient: { type: 'schedule', id: ids.schedule },
        },
        {
          delay: { timeAmount: 5 },
          recipient: { type: 'user', username: BEN },
        },
      ],
      repeat: { waitInterval: 10, count: 3, resetRecipientStates: true },
    },
    update: {
      method: 'patch',
      body: {
        name: 'wire_escalation',
        rules: [
          {
            condition: 'if-not-closed',
            notifyType: 'default',
            delay: { timeAmount: 15 },
            recipient: { type: 'user', username: ANA },
          },
        ],
      },
    },
    updated: {
      rules: [
        {
          condition: 'if-not-closed',
          delay: { timeAmount: 15 },
          recipient: { type: 'user', username: ANA },
        },
      ],
    },
  },
];
