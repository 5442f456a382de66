import {
  AuditorService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { Pager } from './alerts/Pager';
import { Announcer } from './Announcer';
import { IncidentsSettings } from './config';
import { People } from './services/People';
import { ServiceDirectory } from './services/ServiceDirectory';

/** What use cases work with; made once, in `plugin.ts`. */
export type IncidentsContext = {
  /** UTC. */
  readonly clock: () => DateTime;
  readonly logger: LoggerService;
  readonly database: Knex;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly services: ServiceDirectory;
  readonly people: People;
  readonly pager: Pager;
  readonly announcer: Announcer;
  /** Runs planned reactions now instead of at the next tick. */
  readonly wakeReactions: () => void;
  readonly settings: IncidentsSettings;
};
