import { SentAlert, SentResponder, TEAMS, TeamName } from './ArrivalHouse';
import { namedTeams } from './arrivalTeams';
import { Asked } from './isMet';

const NAMES: Readonly<Record<string, string>> = {
  ana: 'Ana Lopez',
  ben: 'Ben Ito',
};

/** What conditions can ask about an alert that concerns these teams. */
export function askedAbout(
  alert: SentAlert,
  teams: readonly TeamName[],
  /** Those among them that it goes to. */
  told = namedTeams(alert),
): Asked {
  const people = alert.responders
    .filter(({ type }) => type === 'user')
    .map(personOf)
    .flatMap(name => [
      `user:default/${name}`,
      `${name}@bancly.example`,
      NAMES[name],
    ]);
  return {
    ...alert,
    teams: teams.flatMap(namesOf),
    people: [...told.flatMap(namesOf), ...people],
  };
}

function namesOf(team: TeamName): readonly string[] {
  return [team, TEAMS[team].ref, TEAMS[team].name];
}

/** The bare name of somebody, by whatever name one is called. */
export function personOf({ id, username }: SentResponder): string {
  const said = id ?? username ?? '';
  return said.replace('user:default/', '').replace('@bancly.example', '');
}
