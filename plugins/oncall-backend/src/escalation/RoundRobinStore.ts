import { toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';

/** Somebody of these has to be chosen for one step of one alert. */
export type TurnRequest = {
  /** Alerts that share the key take turns. */
  readonly key: string;
  readonly alertId: string;
  readonly runToken: string;
  readonly round: number;
  readonly step: number;
  /** Entity references, at least one. */
  readonly candidates: readonly string[];
};

/**
 * Whose turn it is in steps that rotate from alert to alert.
 *
 * A turn is taken once for an alert, its run, round and step: whoever repeats that work gets the same person. Two workers
 * that take turns of one key at the same time get different people, because the second waits for the row of the key.
 */
export class RoundRobinStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): RoundRobinStore {
    return new RoundRobinStore(knex);
  }

  /** The person whose turn it is, which is over with this. */
  async take(request: TurnRequest, now: DateTime): Promise<string> {
    const { key, candidates } = request;
    const turn = {
      alert_id: request.alertId,
      run_token: request.runToken,
      round: request.round,
      step: request.step,
    };
    return this.#knex.transaction(async tx => {
      await tx('round_robin')
        .insert({ step_key: key })
        .onConflict('step_key')
        .ignore();
      const row = await tx('round_robin')
        .where({ step_key: key })
        .forUpdate()
        .first();
      const taken = await tx('round_robin_turn').where(turn).first();
      if (taken) {
        return taken.person;
      }
      const person = personAfter(row?.last_person ?? '', candidates);
      await tx('round_robin')
        .where({ step_key: key })
        .update({ last_person: person });
      await tx('round_robin_turn').insert({
        ...turn,
        person,
        taken_at: toDbTime(now),
      });
      return person;
    });
  }

  async deleteTakenBefore(bound: DateTime): Promise<number> {
    return this.#knex('round_robin_turn')
      .where('taken_at', '<', toDbTime(bound))
      .delete();
  }
}

/** The next in alphabetical order, so that people who come and go do not change whose turn it is among the others. */
function personAfter(last: string, candidates: readonly string[]): string {
  const sorted = [...candidates].sort();
  return sorted.find(person => person > last) ?? sorted[0];
}
