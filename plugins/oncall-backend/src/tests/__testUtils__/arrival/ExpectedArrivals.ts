import { askedAbout, personOf } from './askedAbout';
import {
  ArrivalHouse,
  ChangedAlert,
  KeyName,
  SeenAlert,
  SentAlert,
  TargetName,
  TARGETS,
  TEAMS,
  TeamName,
} from './ArrivalHouse';
import {
  concernedTeams,
  isOfTeam,
  namedTeams,
  onlyOneOf,
  teamOf,
  teamOfKey,
  teamsOf,
  withinTeam,
} from './arrivalTeams';
import { isInForce, isWithinHours } from './expectedHours';
import { Asked, isMet } from './isMet';
import { changedBy } from './rewritten';
import { targetOf } from './targetNotify';

/** Whom the alerts of a team go to before it says otherwise. */
const FIRST: Readonly<Record<TeamName, TargetName>> = {
  payments: 'Payments first',
  treasury: 'Treasury first',
};

/** What the docs say becomes of the alerts that arrive one after the other in a house. */
export class ExpectedArrivals {
  readonly #house: ArrivalHouse;
  readonly #deduplication: 'account' | 'team';
  readonly #open = new Map<string, SeenAlert>();
  #arrivals = 0;

  static of(house: ArrivalHouse, deduplication: 'account' | 'team') {
    return new ExpectedArrivals(house, deduplication);
  }

  private constructor(house: ArrivalHouse, deduplication: 'account' | 'team') {
    this.#house = house;
    this.#deduplication = deduplication;
  }

  report(key: KeyName, said: SentAlert, at: string): SeenAlert {
    const sent = withinTeam(key, said);
    const opener = this.#arrivals;
    this.#arrivals += 1;
    const changed = this.#rewritten(key, sent, at);
    const place = this.#placeOf(key, changed);
    const known = this.#open.get(place);
    const seen = known
      ? reportedAgain(known, changed)
      : { ...this.#opened(key, changed, at), opener };
    this.#open.set(place, seen);
    return seen;
  }

  close(opener: number): void {
    for (const [place, seen] of this.#open) {
      if (seen.opener === opener) {
        this.#open.delete(place);
      }
    }
  }

  #opened(
    key: KeyName,
    alert: ChangedAlert,
    at: string,
  ): Omit<SeenAlert, 'opener'> {
    const { message, alias, source, priority, details } = alert;
    const teams = teamsOf(key, alert);
    const concerned = concernedTeams(key, alert);
    const party = askedAbout(alert, concerned, teams);
    const isHeld = this.#isHeld(concerned, party, at);
    const asked = askedAbout(alert, namedTeams(alert));
    const people = alert.responders
      .filter(({ type }) => type === 'user')
      .map(personOf);
    const routed = teams.flatMap(
      team => TARGETS[this.#targetOf(team, asked, at)] ?? [],
    );
    return {
      message,
      alias,
      description: alert.description ?? '',
      entity: alert.entity ?? '',
      source,
      priority,
      tags: [...alert.tags].sort(),
      actions: [...alert.actions].sort(),
      details,
      count: 1,
      isHeld,
      told: isHeld ? [] : [...new Set([...people, ...routed])].sort(),
    };
  }

  /** The alert as the alert policies leave it. */
  #rewritten(key: KeyName, sent: SentAlert, at: string): ChangedAlert {
    const ofHouse = this.#house.rewriting.filter(({ team }) => !team);
    const changed = changedBy(ofHouse, { alert: { ...sent, added: [] }, at });
    const team = teamOf(key, changed);
    const ofTeam = this.#house.rewriting.filter(
      policy => policy.team && policy.team === (team && TEAMS[team].ref),
    );
    return changedBy(ofTeam, { alert: changed, at });
  }

  /** A policy of a team speaks for alerts that concern no other team. */
  #isHeld(teams: readonly TeamName[], asked: Asked, at: string): boolean {
    const team = onlyOneOf(teams);
    const ofHouse = this.#house.quiet.filter(policy => !policy.team);
    const ofTeam = this.#house.quiet.filter(
      policy => team && policy.team === TEAMS[team].ref,
    );
    const first = [...ofHouse, ...ofTeam].find(
      policy =>
        policy.enabled && isInForce(policy, at) && isMet(policy.filter, asked),
    );
    return first?.suppress ?? false;
  }

  #targetOf(team: TeamName, asked: Asked, at: string): TargetName {
    const rule = this.#house.rules.find(
      one =>
        one.team === TEAMS[team].ref &&
        isWithinHours(one, at) &&
        isMet(one.criteria, asked),
    );
    const { defaults } = this.#house;
    return rule ? targetOf(rule.notify) : defaults[team] ?? FIRST[team];
  }

  #placeOf(key: KeyName, changed: SentAlert): string {
    const { alias } = changed;
    const ofKey = teamOfKey(key);
    if (this.#deduplication === 'account') {
      return JSON.stringify([isOfTeam(key) ? ofKey : '', alias]);
    }
    const team = ofKey ?? namedTeams(changed)[0];
    return JSON.stringify([team, alias]);
  }
}

function reportedAgain(known: SeenAlert, { priority }: SentAlert): SeenAlert {
  const isRaised = priority < known.priority;
  return {
    ...known,
    count: known.count + 1,
    priority: isRaised ? priority : known.priority,
  };
}
