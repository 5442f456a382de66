import { AlertRequest } from './AlertRequest';

/** Whether an alias names one open alert in the whole house, or one for each team. */
export type Deduplication = 'account' | 'team';

/**
 * There is one open alert for each key. The team is that of the integration, or else the first that the sender names: by its
 * reference where the catalog knows it (see `withKnownTeams`), otherwise as it was written.
 *
 * What the key of a team reports is always the team's own: with an alias of the whole house it would count for, and raise,
 * the alert of another team, or be the open alert for which that team is not told of its own.
 */
export function dedupeKey(
  { deed, integration }: AlertRequest,
  deduplication: Deduplication,
  alias: string = aliasOf(deed),
): string {
  if (deduplication === 'account' && integration?.scope !== 'team') {
    return alias;
  }
  const team = integration?.team ?? namedTeam(deed);
  return team === undefined ? alias : `${team.toLowerCase()}\n${alias}`;
}

function aliasOf(deed: AlertRequest['deed']): string {
  return deed.kind === 'open' ? deed.alert.alias : deed.target.value;
}

function namedTeam(deed: AlertRequest['deed']): string | undefined {
  const team =
    deed.kind === 'open'
      ? deed.alert.responders.find(({ type }) => type === 'team')
      : undefined;
  return team?.ref ?? team?.id ?? team?.name;
}
