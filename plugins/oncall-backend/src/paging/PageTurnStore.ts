import { fromDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { MergeDecision, Turn } from './mergePages';
import { StoredPage } from './StoredPage';

/** When contact methods were written to last. */
export class PageTurnStore {
  /** Nobody else decides for the same contact method until the transaction ends. */
  async decide(
    tx: Knex.Transaction,
    { person, contactMethod, lane }: StoredPage,
    decide: (turns: readonly Turn[]) => MergeDecision,
  ): Promise<MergeDecision> {
    const key = { person, contact_method: contactMethod, lane };
    const known = () => tx('page_turn').where(key).forUpdate().first('turns');
    let row = await known();
    if (!row) {
      await tx('page_turn')
        .insert({ ...key, turns: '[]' })
        .onConflict(['person', 'contact_method', 'lane'])
        .ignore();
      row = await known();
    }
    const decision = decide(fromJson(row?.turns ?? '[]'));
    if (decision.kind === 'send') {
      await tx('page_turn')
        .where(key)
        .update({ turns: toJson(decision.turns) });
    }
    return decision;
  }
}

type DbTurn = { readonly topic: string; readonly until: number };

function fromJson(json: string): readonly Turn[] {
  const stored: readonly DbTurn[] = JSON.parse(json);
  return stored.map(({ topic, until }) => ({
    topic,
    until: fromDbTime(until),
  }));
}

function toJson(turns: readonly Turn[]): string {
  return JSON.stringify(
    turns.map(({ topic, until }) => ({ topic, until: toDbTime(until) })),
  );
}
