import { DateTime } from 'luxon';
import { SeedContext } from '../SeedContext';
import { InMemoryIncidents } from './InMemoryIncidents';
import { InMemoryOnCall } from './InMemoryOnCall';
import { Journal } from './Journal';

/** An empty portal in memory. */
export function aBank(iso: string, failures: readonly number[] = []) {
  const journal = new Journal(failures);
  const onCall = new InMemoryOnCall(journal);
  const incidents = new InMemoryIncidents(journal);
  const now = DateTime.fromISO(iso, { zone: 'utc' });
  const context: SeedContext = {
    onCall,
    incidents,
    monitoring: onCall,
    addressOfAction: async () => 'http://demo.example/actions',
    voices: {
      person: async name => ({ token: `user:default/${name}` }),
      machine: async () => ({ token: 'plugin:demo' }),
    },
    now,
    clock: () => now,
  };
  const contents = () => ({
    schedules: onCall.schedules,
    policies: onCall.policies,
    alerts: onCall.alerts,
    heartbeats: onCall.heartbeats,
    drills: onCall.drills,
    drillPlans: onCall.drillPlans,
    deployments: incidents.deployments,
    incidents: incidents.incidents,
    timeline: incidents.timeline,
    causes: incidents.causes,
    postmortems: incidents.postmortems,
  });
  return { context, contents, journal, now };
}
