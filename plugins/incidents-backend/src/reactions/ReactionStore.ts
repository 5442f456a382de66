import { claimDueRows, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime, Duration } from 'luxon';
import { randomUUID } from 'node:crypto';
import {
  Reaction,
  REACTION_URGENCY,
  reactionName,
  reactionSchema,
} from './Reaction';

type DbReactionRow = {
  readonly id: string;
  readonly key: string;
  readonly incident_id: string;
  readonly kind: string;
  readonly payload: string;
  readonly urgency: number;
  readonly attempts: number;
  readonly next_attempt_at: number | string | null;
  readonly planned_at: number | string;
  readonly finished_at: number | string | null;
  readonly last_error: string | null;
};

/** A reaction that this worker may run until the lease ends. */
export type DueReaction = {
  readonly id: string;
  readonly incidentId: string;
  readonly reaction: Reaction;
  /** How often it failed before. */
  readonly attempts: number;
  readonly leaseEnd: DateTime;
};

/** How an attempt ended. */
export type ReactionResult = {
  readonly attempts: number;
  /** When to try again; absent when there is nothing left to do. */
  readonly nextAttemptAt?: DateTime;
  readonly finishedAt: DateTime;
  readonly lastError?: string;
};

/** The outbox, on a connection or inside a transaction. */
export class ReactionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Plans reactions; one that is planned already is left as it is. */
  async plan(
    incidentId: string,
    reactions: readonly Reaction[],
    { now, dueAt = now }: { readonly now: DateTime; readonly dueAt?: DateTime },
  ): Promise<void> {
    if (reactions.length === 0) {
      return;
    }
    const rows = reactions.map(
      (reaction): DbReactionRow => ({
        id: randomUUID(),
        key: `${incidentId}:${reactionName(reaction)}`,
        incident_id: incidentId,
        kind: reaction.kind,
        payload: JSON.stringify(reaction),
        urgency: REACTION_URGENCY[reaction.kind],
        attempts: 0,
        next_attempt_at: toDbTime(dueAt),
        planned_at: toDbTime(now),
        finished_at: null,
        last_error: null,
      }),
    );
    await this.#knex('reactions').insert(rows).onConflict('key').ignore();
  }

  /**
   * Claims reactions that are due, most urgent first. While two versions work side by side, kinds that only the newer
   * one knows are left to it; a payload that changes its shape is a new kind.
   */
  async claim(options: {
    readonly now: DateTime;
    readonly lease: Duration;
    readonly limit: number;
  }): Promise<DueReaction[]> {
    const { rows, leaseEnd } = await claimDueRows<DbReactionRow>({
      knex: this.#knex,
      table: 'reactions',
      dueColumn: 'next_attempt_at',
      orderBy: [{ column: 'urgency' }],
      where: query => query.whereIn('kind', Object.keys(REACTION_URGENCY)),
      ...options,
    });
    return rows.map(row => ({
      id: row.id,
      incidentId: row.incident_id,
      reaction: reactionSchema.parse(JSON.parse(row.payload)),
      attempts: row.attempts,
      leaseEnd,
    }));
  }

  /** Records how an attempt ended; false when the lease was lost, and then nothing of the attempt may be written. */
  async record(due: DueReaction, result: ReactionResult): Promise<boolean> {
    const { attempts, nextAttemptAt, finishedAt, lastError } = result;
    const count = await this.#knex<DbReactionRow>('reactions')
      .where({ id: due.id, next_attempt_at: toDbTime(due.leaseEnd) })
      .update({
        attempts,
        next_attempt_at: nextAttemptAt ? toDbTime(nextAttemptAt) : null,
        finished_at: nextAttemptAt ? null : toDbTime(finishedAt),
        last_error: lastError ?? null,
      });
    return count > 0;
  }
}
