import { MaintenanceRule } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { MaintenanceWindow, statusOf } from './MaintenanceWindow';

/** What is under maintenance at a moment, from memory. */
export class MaintenancePlan {
  readonly #windows: readonly MaintenanceWindow[];

  private constructor(windows: readonly MaintenanceWindow[]) {
    this.#windows = windows;
  }

  static create(windows: readonly MaintenanceWindow[]): MaintenancePlan {
    return new MaintenancePlan(windows);
  }

  /** Whether a policy counts as enabled or disabled regardless of its own switch. */
  stateOfPolicy(
    id: string,
    now: DateTime,
  ): MaintenanceRule['state'] | undefined {
    return this.#rulesFor('policy', id, now)[0]?.state;
  }

  /** The maintenance that switches an integration off. */
  ofIntegration(id: string, now: DateTime): MaintenanceWindow | undefined {
    return this.#active(now).find(window => covers(window, 'integration', id));
  }

  /**
   * The maintenance because of which an alert pages nobody now: one of its service, or of every team that it concerns.
   * Of several the one that ends last; but the first team for which none goes on ends that of all of them.
   */
  ofAlert(
    about: {
      readonly service?: string;
      readonly teams: readonly string[];
    },
    now: DateTime,
    /** Only those that had begun by then. */
    begunBy: DateTime = now,
  ): MaintenanceWindow | undefined {
    const active = this.#active(now).filter(({ start }) => start <= begunBy);
    const { service, teams } = about;
    const ofService = active.filter(
      window => service !== undefined && covers(window, 'service', service),
    );
    const ofTeams = teams.flatMap(
      team =>
        active
          .filter(window => covers(window, 'team', team))
          .sort(endsLastFirst)[0] ?? [],
    );
    const areAllTeamsOff = ofTeams.length === teams.length;
    const firstToEnd = ofTeams.sort(endsLastFirst).slice(-1);
    return [...ofService, ...(areAllTeamsOff ? firstToEnd : [])].sort(
      endsLastFirst,
    )[0];
  }

  #active(now: DateTime): readonly MaintenanceWindow[] {
    return this.#windows.filter(window => statusOf(window, now) === 'active');
  }

  #rulesFor(
    type: MaintenanceRule['entity']['type'],
    id: string,
    now: DateTime,
  ): readonly MaintenanceRule[] {
    return this.#active(now)
      .flatMap(({ rules }) => rules)
      .filter(({ entity }) => entity.type === type && entity.id === id);
  }
}

function covers(
  { rules }: MaintenanceWindow,
  type: MaintenanceRule['entity']['type'],
  id: string,
): boolean {
  return rules.some(({ entity }) => entity.type === type && entity.id === id);
}

function endsLastFirst(a: MaintenanceWindow, b: MaintenanceWindow): number {
  const endOf = ({ end }: MaintenanceWindow) => end?.toMillis() ?? Infinity;
  return endOf(b) - endOf(a);
}
