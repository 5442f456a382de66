import { ConflictError, InputError } from '@backstage/errors';
import { Incident } from '@muster/backstage-plugin-incidents-common';
import { Caller } from '../authorization';
import { IncidentsContext } from '../IncidentsContext';
import { ReactionStore } from '../reactions/ReactionStore';
import { normalizeRef } from '../services/normalizeRefs';
import { TimelineStore } from '../timeline/TimelineStore';
import { callIn } from './callIn';
import { changeIncident, ChangeScope, refuseClosed } from './changeIncident';
import { IncidentPartsStore } from './IncidentPartsStore';
import {
  DbIncidentResponderRow,
  incidentKey,
  IncidentFacts,
} from './incidentRow';
import { IncidentStore } from './IncidentStore';

/**
 * Calls in a team or person, gives a role, or pages somebody again.
 *
 * @remarks Who is new is paged unless `page` is false or the incident pages nobody; who is there already is paged again
 * only when `page` is true.
 */
export async function addResponder(
  context: IncidentsContext,
  options: {
    readonly caller: Caller;
    readonly incidentId: string;
    readonly ref: string;
    readonly role?: string;
    readonly page?: boolean;
    readonly at?: string;
  },
): Promise<Incident> {
  const { ref: writtenRef, role, page, ...change } = options;
  const ref = normalizeRef('ref', writtenRef);
  refuseUnfit(ref, role);
  const audit = {
    ...change,
    eventId: 'incident-responder-add',
    meta: { ref, role: role ?? '' },
  };
  await changeIncident(context, audit, async () => {
    const people = await context.people.find([ref]);
    if (people.unknown.length > 0) {
      throw new InputError(`ref is '${ref}', which the catalog does not have`);
    }
    return async scope => {
      refuseClosed(scope.facts);
      const there = await new IncidentPartsStore(scope.trx).responder(
        scope.facts.id,
        ref,
      );
      const wanted = page ?? (!there && scope.facts.pagesOwners);
      const responder = { ref, name: people.nameOf(ref), role };
      if (!there) {
        const isOpen = scope.facts.status === 'open';
        await callIn(scope, responder, { page: wanted && isOpen });
        return;
      }
      await giveRole(scope, there, role);
      if (wanted) {
        await pageAgain(scope, there);
      }
    };
  });
  return new IncidentStore(context.database).get(change.incidentId);
}

function refuseUnfit(ref: string, role: string | undefined): void {
  if (!/^(user|group):/.test(ref)) {
    throw new InputError(`ref is '${ref}', expected a User or a Group`);
  }
  if (role && !ref.startsWith('user:')) {
    throw new InputError(
      `role is '${role}' for ${ref}, expected a role for people only`,
    );
  }
}

async function giveRole(
  { trx, facts, now, actor }: ChangeScope,
  { ref, name, role: before }: DbIncidentResponderRow,
  role: string | undefined,
): Promise<void> {
  if (role === undefined || role === (before ?? '')) {
    return;
  }
  await new IncidentPartsStore(trx).updateResponder(facts.id, ref, {
    role: role || null,
  });
  const text = role
    ? `${name} is now ${role}.`
    : `${name} is no longer ${before}.`;
  await new TimelineStore(trx).add(facts.id, [
    { at: now, kind: 'responder', text, actor },
  ]);
}

async function pageAgain(
  { trx, facts, now, actor }: ChangeScope,
  { ref, name, page_round: round }: DbIncidentResponderRow,
): Promise<void> {
  refuseSilent(facts);
  await new IncidentPartsStore(trx).updateResponder(facts.id, ref, {
    state: 'paging',
    page_round: round + 1,
  });
  await new ReactionStore(trx).plan(
    facts.id,
    [{ kind: 'page-responder', ref, round: round + 1 }],
    { now },
  );
  await new TimelineStore(trx).add(facts.id, [
    { at: now, kind: 'responder', text: `${name} is being paged.`, actor },
  ]);
}

function refuseSilent({ number, status }: IncidentFacts): void {
  if (status !== 'open') {
    throw new ConflictError(
      `${incidentKey(number)} is ${status}; only open incidents page people`,
    );
  }
}
