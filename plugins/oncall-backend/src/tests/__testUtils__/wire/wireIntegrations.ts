import { TEAM } from './wireBank';
import { WireLifecycle } from './WireLifecycle';

export const wireIntegrations = (): readonly WireLifecycle[] => [
  {
    what: 'integration',
    path: '/v2/integrations',
    create: {
      type: 'API',
      name: 'wire',
      allowReadAccess: true,
      allowWriteAccess: true,
      allowDeleteAccess: false,
      allowConfigurationAccess: false,
      responders: [],
      ownerTeam: TEAM,
    },
    made: {
      type: 'API',
      name: 'wire',
      enabled: true,
      allowReadAccess: true,
      allowDeleteAccess: false,
      allowConfigurationAccess: false,
      suppressNotifications: false,
      ownerTeam: TEAM,
    },
    update: {
      method: 'put',
      body: { type: 'API', name: 'wire 2', enabled: false },
    },
    updated: { name: 'wire 2', enabled: false },
  },
];
