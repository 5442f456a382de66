import { PermissionsService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { Preferences } from '../people/Preferences';

/** What questions about teams need. */
export type TeamRoom = {
  readonly rosters: RosterCache;
  readonly permissions: PermissionsService;
  readonly preferencesOf: (
    people: readonly string[],
    roster: Roster,
  ) => Promise<ReadonlyMap<string, Preferences>>;
  readonly clock: () => DateTime;
};
