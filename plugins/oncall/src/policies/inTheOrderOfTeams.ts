import { HandlingPolicy } from '@muster/backstage-plugin-oncall-common';

/** Those for all alerts, then those of each team, as they are asked. */
export function inTheOrderOfTeams(
  policies: readonly HandlingPolicy[],
): readonly HandlingPolicy[] {
  // An absent name would be sorted to the end, whatever the comparison says.
  return [...policies].sort((one, other) =>
    (one.team ?? '').localeCompare(other.team ?? '', 'en-US'),
  );
}
