import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import { RosterCache } from '../directory/RosterCache';
import { beginRun } from '../policies/beginRun';
import { MOST_RESPONDERS, planEscalation } from './planEscalation';
import type { RouteQuestion } from './PolicySnapshot';
import {
  EscalationRequest,
  EscalationStart,
  EscalationStarter,
} from './startEscalation';
import { withKnownNames, withParties } from './withKnownNames';

/** Starts escalations from the roster in memory: a storm costs no query per alert. */
export class DefaultEscalationStarter implements EscalationStarter {
  readonly #rosters: RosterCache;
  readonly #defaultTeam: string | undefined;

  private constructor(options: { rosters: RosterCache; defaultTeam?: string }) {
    this.#rosters = options.rosters;
    this.#defaultTeam = options.defaultTeam;
  }

  static create(options: {
    rosters: RosterCache;
    /** Entity reference of the Group for alerts that name nobody. */
    defaultTeam?: string;
  }): DefaultEscalationStarter {
    return new DefaultEscalationStarter(options);
  }

  async startAll(
    requests: readonly EscalationRequest[],
    now: DateTime,
  ): Promise<readonly EscalationStart[]> {
    const roster = await this.#rosters.get(now);
    return requests.map(request => {
      const start = this.#start({ roster, request, now });
      const { startedAt: startsAt } = start;
      // Somebody else will be on call then, so that other steps follow.
      return startsAt > now
        ? this.#start({ roster, request, now, startsAt })
        : start;
    });
  }

  #start(options: {
    roster: Roster;
    request: EscalationRequest;
    now: DateTime;
    startsAt?: DateTime;
  }): EscalationStart {
    const { request: asked, roster } = options;
    const { responders } = asked;
    const subject = withKnownNames(asked.subject, roster, responders);
    const request = { ...asked, subject };
    const plan = planEscalation({
      ...options,
      request,
      defaultTeam: this.#defaultTeam,
    });
    const snapshot = { ...plan.snapshot, asked: questionOf(request) };
    return beginRun({
      ...options,
      plan: { ...plan, snapshot },
      // Only policies ask about it.
      subject:
        roster.handlingPolicies.length === 0
          ? subject
          : withParties(subject, roster, plan),
    });
  }
}

function questionOf(request: EscalationRequest): RouteQuestion {
  const { responders, service, integrationTeam } = request;
  return {
    responders: responders.slice(0, MOST_RESPONDERS),
    service,
    ...(integrationTeam && { integrationTeam }),
  };
}
