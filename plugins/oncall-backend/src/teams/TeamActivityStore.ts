import { TeamActivity } from '@muster/backstage-plugin-oncall-common';
import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

type DbActivityRow = {
  readonly at: number | string;
  readonly actor: string | null;
  readonly text: string;
  readonly alert_id?: string;
  readonly message?: string;
};

/** Events are looked for in so many of the newest alerts of a team, however many it has. */
const NEWEST_ALERTS = 20;

/** What people and files changed about a team, how its alerts escalated and which of their actions were run. */
export class TeamActivityStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): TeamActivityStore {
    return new TeamActivityStore(knex);
  }

  /** Nothing for what belongs to no team; what moves from one team to another is told to both. */
  async record(
    entry: {
      readonly teams: readonly (string | undefined)[];
      readonly actor: string;
      /** Continues the name of the actor: "changed the schedule Primary". */
      readonly text: string;
      readonly now: DateTime;
    },
    tx: Knex = this.#knex,
  ): Promise<void> {
    const { actor, text, now } = entry;
    const teams = new Set(entry.teams.filter(team => team !== undefined));
    const rows = [...teams].map(team => ({
      team,
      actor,
      text,
      at: toDbTime(now),
    }));
    if (rows.length > 0) {
      await tx('team_activity').insert(rows);
    }
  }

  /** The newest changes of the team. */
  async changes(team: string, limit: number): Promise<readonly TeamActivity[]> {
    const rows: DbActivityRow[] = await this.#knex('team_activity')
      .select('at', 'actor', 'text')
      .where({ team })
      .orderBy('id', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }

  /** How the newest alerts of the team escalated, and which of their own actions people ran. */
  async ofAlerts(
    team: string,
    limit: number,
  ): Promise<readonly TeamActivity[]> {
    // Ids grow with time, and the index of teams ends with them: the alerts of years are not read.
    const alerts = this.#knex('alert_team')
      .select('alert_id')
      .where({ team_ref: team })
      .orderBy('alert_id', 'desc')
      .limit(NEWEST_ALERTS)
      .as('newest');
    const rows: DbActivityRow[] = await this.#knex('alert_event')
      .join(alerts, 'newest.alert_id', 'alert_event.alert_id')
      .join('alert', 'alert.id', 'alert_event.alert_id')
      .select(
        'alert_event.at',
        'alert_event.actor',
        'alert_event.text',
        'alert_event.alert_id',
        'alert.message',
      )
      .whereIn('alert_event.type', ['escalated', 'silent', 'action'])
      .orderBy('alert_event.id', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }

  /** Removes what is too old for the page of a team. */
  async deleteBefore(moment: DateTime): Promise<void> {
    await this.#knex('team_activity')
      .where('at', '<', toDbTime(moment))
      .delete();
  }
}

function fromRow(row: DbActivityRow): TeamActivity {
  const { at, actor, text, alert_id: alertId, message } = row;
  return {
    at: new Date(fromDbTime(at).toMillis()).toISOString(),
    actor: actor ?? undefined,
    text,
    ...(alertId !== undefined && {
      alert: { id: alertId, message: message ?? '' },
    }),
  };
}
