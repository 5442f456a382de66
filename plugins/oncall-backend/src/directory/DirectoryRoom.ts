import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { DirectoryDoubtStore } from './DirectoryDoubtStore';
import { DirectoryStore } from './DirectoryStore';

/** What use cases of the directory need. */
export type DirectoryRoom = {
  readonly directory: DirectoryStore;
  readonly doubts: DirectoryDoubtStore;
  /** How often the catalog is copied. */
  readonly frequency: Duration;
  /** What the catalog has said for so long is believed. */
  readonly patience: Duration;
  readonly permissions: PermissionsService;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};
