import { ConflictError } from '@backstage/errors';
import {
  Incident,
  incidentUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { audited } from '../audited';
import { actorOf, Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { readPastMoment } from '../readMoment';
import { incidentKey, IncidentFacts } from './incidentRow';
import { IncidentStore } from './IncidentStore';

/** Who changes which incident how. */
export type IncidentChange = {
  readonly caller: Caller;
  /** Id or key. */
  readonly incidentId: string;
  /** A noun and a verb in kebab case. */
  readonly eventId: string;
  readonly meta?: JsonObject;
  /** When it was done, for incidents recorded after the fact; default: now. */
  readonly at?: string;
};

/** What a change works with, inside its transaction. */
export type ChangeScope = {
  readonly trx: Knex;
  /** The incident as it is now; nobody else changes it until the transaction ends. */
  readonly facts: IncidentFacts;
  readonly actor: string;
  /** The moment of the change, which is earlier than the clock's for one recorded after the fact. */
  readonly now: DateTime;
};

/** Writes a change; throws to write nothing. */
export type WriteChange<T> = (scope: ChangeScope) => Promise<T>;

/**
 * Changes an incident: authorized, audited, in one transaction, announced after it.
 *
 * @remarks Whatever has to be asked elsewhere is asked in `prepare`, because a transaction never waits for a network.
 */
export async function changeIncident<T>(
  context: IncidentsContext,
  change: IncidentChange,
  prepare: () => Promise<WriteChange<T>>,
): Promise<T> {
  const { caller, incidentId, eventId, meta, at } = change;
  const audit = {
    caller,
    permission: incidentUpdatePermission,
    eventId,
    meta: { ...meta, incidentId },
  };
  return audited(context, audit, async () => {
    const { id } = await new IncidentStore(context.database).facts(incidentId);
    const write = await prepare();
    const now = context.clock();
    const result = await context.database.transaction(async trx => {
      const facts = await new IncidentStore(trx).lock(id, now);
      const done = at ? readPastMoment('at', at, now) : now;
      return write({ trx, facts, now: done, actor: actorOf(caller) });
    });
    context.wakeReactions();
    context.announcer.announce({ type: 'incident', id, change: 'updated' });
    return result;
  });
}

/** The same for changes that ask nobody and answer the incident. */
export async function changeAndShow(
  context: IncidentsContext,
  change: IncidentChange,
  write: WriteChange<void>,
): Promise<Incident> {
  await changeIncident(context, change, async () => write);
  return new IncidentStore(context.database).get(change.incidentId);
}

/** A closed incident is history; only its timeline, causes and postmortem still grow. */
export function refuseClosed({ number, status }: IncidentFacts): void {
  if (status === 'closed') {
    throw new ConflictError(
      `${incidentKey(number)} is closed and can't be changed`,
    );
  }
}
