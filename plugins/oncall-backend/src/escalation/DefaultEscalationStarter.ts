import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import { beginRun } from '../policies/beginRun';
import { MOST_RESPONDERS, planEscalation } from './planEscalation';
import type { RouteQuestion } from './PolicySnapshot';
import {
  EscalationRequest,
  EscalationStart,
  EscalationStarter,
} from './startEscalation';

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
      const plan = planEscalation({
        roster,
        request,
        defaultTeam: this.#defaultTeam,
        now,
      });
      const snapshot = { ...plan.snapshot, asked: questionOf(request) };
      return beginRun({
        plan: { ...plan, snapshot },
        subject: request.subject,
        roster,
        now,
      });
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
