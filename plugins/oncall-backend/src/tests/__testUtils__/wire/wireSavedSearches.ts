import { ANA, TEAM } from './wireBank';
import { WireLifecycle } from './WireLifecycle';

export const wireSavedSearches = (): readonly WireLifecycle[] => [
  {
    what: 'saved search',
    path: '/v2/alerts/saved-searches',
    create: {
      name: 'Mine',
      query: 'owner: ana',
      description: 'what I have',
      owner: { username: ANA },
      teams: [{ name: 'Payments' }],
    },
    made: {
      name: 'Mine',
      query: 'owner: ana',
      description: 'what I have',
      owner: { id: 'user:default/ana' },
      teams: [{ id: TEAM.id }],
    },
    update: {
      method: 'patch',
      body: { query: 'status: open', description: '' },
    },
    updated: { name: 'Mine', query: 'status: open' },
  },
];
