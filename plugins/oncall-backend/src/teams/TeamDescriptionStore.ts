import { Knex } from 'knex';

/** SQL for what clients of Opsgenie wrote about teams; everything else about a team stands in the catalog. */
export class TeamDescriptionStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): TeamDescriptionStore {
    return new TeamDescriptionStore(knex);
  }

  /** By team; those of which nobody wrote are absent. */
  async all(): Promise<ReadonlyMap<string, string>> {
    const rows: { readonly team: string; readonly description: string }[] =
      await this.#knex('team_description').select('team', 'description');
    return new Map(rows.map(({ team, description }) => [team, description]));
  }

  async set(team: string, description: string): Promise<void> {
    await this.#knex('team_description')
      .insert({ team, description })
      .onConflict('team')
      .merge();
  }
}
