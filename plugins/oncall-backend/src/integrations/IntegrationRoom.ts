import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { OnCallFileStore } from '../files/OnCallFileStore';
import { TeamActivityStore } from '../teams/TeamActivityStore';
import { ConfiguredIntegrationStore } from './ConfiguredIntegrationStore';
import { IntegrationMessageStore } from './IntegrationMessageStore';
import { IntegrationStore } from './IntegrationStore';
import { KeyRing } from './KeyRing';

/** What the use cases of integrations work with. */
export type IntegrationRoom = {
  readonly store: IntegrationStore;
  readonly configured: ConfiguredIntegrationStore;
  readonly files: OnCallFileStore;
  /** What the page of the team tells of later. */
  readonly activity: TeamActivityStore;
  readonly messages: IntegrationMessageStore;
  readonly keyRing: KeyRing;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly clock: () => DateTime;
};
