import { PermissionsService } from '@backstage/backend-plugin-api';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';

/** What questions about teams need. */
export type TeamRoom = {
  readonly rosters: RosterCache;
  readonly permissions: PermissionsService;
  readonly methodsOf: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, readonly ContactMethod[]>>;
  readonly clock: () => DateTime;
};
