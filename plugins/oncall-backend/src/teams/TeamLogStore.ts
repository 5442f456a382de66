import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

type DbTeamLogRow = {
  readonly id: number | string;
  readonly team: string;
  readonly text: string;
  readonly actor: string;
  readonly created_at: number | string;
};

/** One change of something that belongs to a team. */
export type TeamLogEntry = {
  readonly id: string;
  readonly text: string;
  readonly actor: string;
  readonly createdAt: DateTime;
};

/** Nobody reads on after so many. */
const MOST = 1000;

/** What was changed of each team. */
export class TeamLogStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): TeamLogStore {
    return new TeamLogStore(knex);
  }

  async insert(
    teams: readonly string[],
    { text, actor, createdAt }: Omit<TeamLogEntry, 'id'>,
  ): Promise<void> {
    await this.#knex('team_log').insert(
      teams.map(team => ({
        team,
        text,
        actor,
        created_at: toDbTime(createdAt),
      })),
    );
  }

  /** The newest, oldest first. */
  async list(team: string): Promise<readonly TeamLogEntry[]> {
    const rows: DbTeamLogRow[] = await this.#knex('team_log')
      .where({ team })
      .orderBy('id', 'desc')
      .limit(MOST);
    return rows.reverse().map(({ id, text, actor, created_at }) => ({
      id: String(id),
      text,
      actor,
      createdAt: fromDbTime(created_at),
    }));
  }

  async deleteBefore(moment: DateTime): Promise<void> {
    await this.#knex('team_log')
      .where('created_at', '<', toDbTime(moment))
      .delete();
  }
}
