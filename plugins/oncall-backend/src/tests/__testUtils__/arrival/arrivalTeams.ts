import {
  ChangedAlert,
  KeyName,
  SentAlert,
  SentResponder,
  TEAMS,
  TeamName,
} from './ArrivalHouse';

/** The services that alerts are about, by their tag. */
const SERVICES: Readonly<Record<string, TeamName>> = {
  'service:portal': 'payments',
  'service:vault': 'treasury',
};

/** Whose policies an alert passes. */
export function teamOf(key: KeyName, alert: SentAlert): TeamName | undefined {
  const named = namedTeams(alert);
  const said = named.length > 0 ? onlyOneOf(named) : teamOfService(alert);
  return teamOfKey(key) ?? said;
}

/** Whom an alert goes to: those whom it names, or else the team of its service or its key, with those whom policies add. */
export function teamsOf(
  key: KeyName,
  alert: ChangedAlert,
): readonly TeamName[] {
  const own = alert.responders.filter(one => !alert.added.includes(one));
  const named = namedTeams(alert);
  const anyway = teamOfService(alert) ?? teamOfKey(key);
  return own.length > 0 || !anyway ? named : [...new Set([anyway, ...named])];
}

/** Whose policies may keep an alert from people: the team of its service also has those that name people alone. */
export function concernedTeams(
  key: KeyName,
  alert: ChangedAlert,
): readonly TeamName[] {
  const teams = teamsOf(key, alert);
  const owner = teamOfService(alert);
  return teams.length > 0 || !owner ? teams : [owner];
}

/** The key of a team sends to that team, whomever the alert names. */
export function withinTeam(key: KeyName, sent: SentAlert): SentAlert {
  const team = teamOfKey(key);
  return isOfTeam(key) && team
    ? { ...sent, responders: [{ type: 'team', id: TEAMS[team].ref }] }
    : sent;
}

export function teamOfKey(key: KeyName): TeamName | undefined {
  switch (key) {
    case 'house':
      return undefined;
    case 'usually treasury':
      return 'treasury';
    default:
      return key;
  }
}

export function isOfTeam(key: KeyName): boolean {
  return key === 'payments' || key === 'treasury';
}

function teamOfService({ tags }: SentAlert): TeamName | undefined {
  return tags.flatMap(tag => SERVICES[tag] ?? [])[0];
}

export function namedTeams({ responders }: SentAlert): readonly TeamName[] {
  const named = responders.filter(({ type }) => type === 'team').map(teamNamed);
  return [...new Set(named)];
}

function teamNamed({ id, name }: SentResponder): TeamName {
  const said = id ?? name ?? '';
  return said.toLowerCase().includes('payments') ? 'payments' : 'treasury';
}

/** The one team, when there are not several. */
export function onlyOneOf(teams: readonly TeamName[]): TeamName | undefined {
  return teams.length === 1 ? teams[0] : undefined;
}
