import { Knex } from 'knex';
import { CalendarLinkStore } from '../calendars/CalendarLinkStore';
import { CoverRequestStore } from '../cover/CoverRequestStore';
import { DirectoryDoubtStore } from '../directory/DirectoryDoubtStore';
import { DirectoryStore } from '../directory/DirectoryStore';
import { PolicyStore } from '../escalation/PolicyStore';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { ForwardingStore } from '../forwarding/ForwardingStore';
import { ShiftRecordStore } from '../history/ShiftRecordStore';
import { IntegrationStore } from '../integrations/IntegrationStore';
import { MaintenanceStore } from '../maintenance/MaintenanceStore';
import { AlertNoticeStore } from '../news/AlertNoticeStore';
import { NewsStore } from '../news/NewsStore';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { PageQueue } from '../paging/PageQueue';
import { PageStore } from '../paging/PageStore';
import { PersonPageStore } from '../paging/PersonPageStore';
import { ContactMethodStore } from '../people/ContactMethodStore';
import { ContactProofStore } from '../people/ContactProofStore';
import { PreferenceStore } from '../people/PreferenceStore';
import { AlertTimerStore } from '../policies/AlertTimerStore';
import { HandlingPolicyStore } from '../policies/HandlingPolicyStore';
import { ScheduleStore } from '../schedules/ScheduleStore';
import { RoutingRuleStore } from '../teams/RoutingRuleStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';

/** What directory, schedules, escalation, people and paging keep. */
export function openPagingStores(knex: Knex) {
  return {
    directory: DirectoryStore.create(knex),
    doubts: DirectoryDoubtStore.create(knex),
    schedules: ScheduleStore.create(knex),
    policies: PolicyStore.create(knex),
    routingRules: RoutingRuleStore.create(knex),
    integrations: IntegrationStore.create(knex),
    maintenance: MaintenanceStore.create(knex),
    handlingPolicies: HandlingPolicyStore.create(knex),
    files: OnCallFileStore.create(knex),
    activity: TeamActivityStore.create(knex),
    timers: AlertTimerStore.create(knex),
    contactMethods: ContactMethodStore.create(knex),
    forwardings: ForwardingStore.create(knex),
    calendarLinks: CalendarLinkStore.create(knex),
    contactProofs: ContactProofStore.create(knex),
    preferenceStore: PreferenceStore.create(knex),
    news: NewsStore.create(knex),
    alertNotices: AlertNoticeStore.create(knex),
    shiftRecords: ShiftRecordStore.create(knex),
    coverRequests: CoverRequestStore.create(knex),
    pages: PageStore.create(knex),
    queue: PageQueue.create(knex),
    pageAttempts: PageAttemptStore.create(knex),
    personPages: PersonPageStore.create(knex),
  };
}
