import { DateTime } from 'luxon';
import {
  BANCLY_RANKING,
  banclyCauses,
  banclyDeployments,
} from './banclyDeployments';
import { banclyIncidents, banclyTimelines } from './banclyIncidents';
import { banclyPostmortems } from './banclyPostmortems';
import { BANCLY_RELATED, BANCLY_SERVICES } from './banclyServices';
import { FakeIncidentsWorld } from './FakeIncidentsWorld';

/**
 * Fourteen minutes into a P1 at the bank Bancly; Ana is reading.
 *
 * @public
 */
export function banclyIncidentsWorld(now: DateTime): FakeIncidentsWorld {
  const deployments = banclyDeployments(now);
  return {
    me: 'user:default/ana',
    services: BANCLY_SERVICES,
    incidents: banclyIncidents(now),
    timelines: banclyTimelines(now),
    deployments,
    rankings: { 'inc-46': BANCLY_RANKING },
    causes: banclyCauses(now, deployments),
    postmortems: banclyPostmortems(now),
    onCall: {
      'group:default/payments': ['Ana Ribeiro'],
      'group:default/ledger': ['Emeka Obi'],
      'group:default/web': ['Rosa Lind'],
      'group:default/observability': ['Omar Nasser'],
    },
    related: { 'component:default/banking-transaction': BANCLY_RELATED },
  };
}
