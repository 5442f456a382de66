import { OnCallSignal } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { Duration } from 'luxon';
import { EscalationStarter } from '../escalation/startEscalation';
import { RoundRobinStore } from '../escalation/RoundRobinStore';
import {
  announceHandoffs,
  AnnounceHandoffsOptions,
} from '../handoffs/announceHandoffs';
import { HandoffStore } from '../handoffs/HandoffStore';
import { RecordNews } from '../news/RecordNews';
import { PageTurnStore } from '../paging/PageTurnStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { cleanUp } from './cleanUp';
import { DutyStore } from './DutyStore';
import { Engine } from './Engine';
import { escalateDueAlerts } from './escalateDueAlerts';
import { EscalationRecorder } from './EscalationRecorder';
import { ForIdleAlertsOptions } from './forIdleAlerts';
import { MessageSenderOptions } from './MessageSender';
import { PageSender } from './PageSender';
import { planFirstSteps, PlanFirstStepsOptions } from './planFirstSteps';
import { rerouteSilentAlerts } from './rerouteSilentAlerts';
import { SilenceStore } from './SilenceStore';
import { watchForSilence } from './watchForSilence';
import { withRest } from './withRest';

/** How many pages of a lane are on their way at the same time, in one process. */
const CRITICAL_HANDS = 20;
const BULK_HANDS = 10;

/** The engine with its duties. */
export function createEngine(
  options: Omit<MessageSenderOptions, 'onChanged' | 'turns'> &
    Pick<
      AnnounceHandoffsOptions,
      'preferences' | 'preferenceStore' | 'deliver'
    > & {
      knex: Knex;
      tick: Duration;
      pause?: ForIdleAlertsOptions['pause'];
      /** For new alerts, of which very many may come for the same people. */
      recentPreferences: PlanFirstStepsOptions['preferences'];
      starter: EscalationStarter;
      recordNews: RecordNews;
      activity: TeamActivityStore;
      announce: (signal: OnCallSignal) => void;
    },
): Engine {
  const { knex, announce, clock, logger, tick } = options;
  const silence = SilenceStore.create(knex);
  const handoffs = HandoffStore.create(knex);
  const onChanged = (id: string) => announce({ type: 'alert', id });
  const turns = new PageTurnStore();
  const roundRobin = RoundRobinStore.create(knex);
  const stopping = new AbortController();
  const shared = {
    ...options,
    silence,
    turns,
    roundRobin,
    onChanged,
    stopping: stopping.signal,
  };
  const senders = [
    PageSender.create({ ...shared, lane: 'critical', hands: CRITICAL_HANDS }),
    PageSender.create({ ...shared, lane: 'bulk', hands: BULK_HANDS }),
  ];
  const recorder = EscalationRecorder.create(shared);
  return Engine.create({
    escalate: {
      name: 'escalate-alerts',
      // 2: pages are told apart by their turn, too. 3: policies rotate, reset, close and remind. 4: they can be on call.
      version: 4,
      run: async () =>
        (await escalateDueAlerts({ ...shared, recorder, now: clock() })) > 0,
    },
    planFirstSteps: (opened, now) =>
      planFirstSteps(
        { ...shared, preferences: options.recentPreferences },
        opened,
        now,
      ),
    watchForSilence: {
      name: 'watch-for-silence',
      version: 1,
      run: async () => (await watchForSilence({ ...shared, now: clock() })) > 0,
    },
    rerouteSilentAlerts: withRest({
      name: 'reroute-silent-alerts',
      version: 1,
      run: async () =>
        (await rerouteSilentAlerts({ ...shared, now: clock() })) > 0,
    }),
    announceHandoffs: {
      name: 'announce-handoffs',
      version: 1,
      run: async () =>
        (await announceHandoffs({ ...shared, handoffs, now: clock() })) > 0,
    },
    cleanUp: {
      name: 'clean-up',
      version: 1,
      run: async () => {
        await cleanUp({ ...shared, now: clock() });
        return false;
      },
    },
    senders,
    stopping,
    duties: DutyStore.create(knex),
    logger,
    tick,
  });
}
