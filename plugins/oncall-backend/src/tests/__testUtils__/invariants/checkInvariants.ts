/**
 * The five promises that hold whatever happens to the processes, checked on the rows that they left behind.
 *
 * 1. No duplicate open alert for a key.
 * 2. No accepted alert is lost.
 * 3. No false escalation: no page is planned twice, and none for an alert that somebody had taken before.
 * 4. No corrupted state: the columns of every row agree, every open alert waits for something or was reported, and what
 *    is due later (timers of policies, ends of acknowledgements, heartbeats, drills) was done when its time came.
 * 5. No starved critical page.
 */
import { Knex } from 'knex';
import {
  corruptAlerts,
  corruptDrills,
  corruptHeartbeats,
  corruptPages,
} from './corruptRows';
import { falseEscalations, plannedTwice } from './falsePages';
import { forgotten, overdue } from './forgottenWork';
import { InvariantFacts } from './InvariantFacts';
import { readInvariantRows } from './InvariantRows';
import { duplicates, lost } from './lostAlerts';
import { starved } from './starvedPages';

/** A sentence for everything that is not as promised; none when all is well. */
export async function checkInvariants(
  knex: Knex,
  facts: InvariantFacts,
): Promise<readonly string[]> {
  const rows = await readInvariantRows(knex);
  return [
    ...duplicates(rows),
    ...lost(rows, facts),
    ...plannedTwice(rows),
    ...falseEscalations(rows),
    ...corruptAlerts(rows),
    ...corruptPages(rows),
    ...forgotten(rows, facts),
    ...overdue(rows, facts),
    ...corruptHeartbeats(rows),
    ...corruptDrills(rows),
    ...starved(rows, facts),
  ];
}
