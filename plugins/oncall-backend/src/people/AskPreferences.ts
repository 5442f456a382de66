import { Roster } from '../directory/Roster';
import { Preferences } from './Preferences';

/** How people want to be told, by their reference; defaults for whoever never said anything. */
export type AskPreferences = (
  people: readonly string[],
  roster: Roster,
) => Promise<ReadonlyMap<string, Preferences>>;
