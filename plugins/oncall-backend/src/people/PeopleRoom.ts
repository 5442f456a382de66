import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { DateTime } from 'luxon';
import { AlertStore } from '../alerts/AlertStore';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { ShiftRecordStore } from '../history/ShiftRecordStore';
import { AlertNoticeStore } from '../news/AlertNoticeStore';
import { Channels } from '../paging/Channels';
import { PageAttemptStore } from '../paging/PageAttemptStore';
import { PageStore } from '../paging/PageStore';
import { PersonPageStore } from '../paging/PersonPageStore';
import { DeviceLinks } from '../paging/push/DeviceLinks';
import { CodeLimitStore } from './CodeLimitStore';
import { ContactMethodStore } from './ContactMethodStore';
import { Delivery } from './deliver';
import { PreferenceStore } from './PreferenceStore';
import { ContactProofStore } from './ContactProofStore';

/** What use cases of people need. */
export type PeopleRoom = {
  readonly contactMethods: ContactMethodStore;
  readonly contactProofs: ContactProofStore;
  readonly codeLimits: CodeLimitStore;
  /** All ways to reach people, those of the catalog among them. */
  readonly methodsOf: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  /** Sends one message at once; whatever happens is the answer. */
  readonly deliver: (
    channel: string,
    message: OnCallMessage,
  ) => Promise<Delivery>;
  readonly preferenceStore: PreferenceStore;
  /** Absent where no browser can be made to ring. */
  readonly deviceLinks?: DeviceLinks;
  readonly rosters: RosterCache;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  readonly personPages: PersonPageStore;
  readonly pageAttempts: PageAttemptStore;
  readonly alertNotices: AlertNoticeStore;
  readonly shiftRecords: ShiftRecordStore;
  readonly channels: Channels;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};
