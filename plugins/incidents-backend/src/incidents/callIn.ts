import { IncidentResponder } from '@muster/backstage-plugin-incidents-common';
import { ReactionStore } from '../reactions/ReactionStore';
import { TimelineStore } from '../timeline/TimelineStore';
import { ChangeScope } from './changeIncident';
import { IncidentPartsStore } from './IncidentPartsStore';

/** A team or person to call in. */
export type NewResponder = Pick<IncidentResponder, 'ref' | 'name' | 'role'>;

/** Adds a responder who is not there yet, and plans the page if one is wanted. */
export async function callIn(
  { trx, facts, now, actor }: ChangeScope,
  { ref, name, role }: NewResponder,
  { page }: { readonly page: boolean },
): Promise<void> {
  await new IncidentPartsStore(trx).addResponders(facts.id, [
    {
      type: ref.startsWith('user:') ? 'user' : 'team',
      ref,
      name,
      role,
      state: page ? 'paging' : 'not-paged',
    },
  ]);
  const as = role ? ` as ${role}` : '';
  const how = page ? 'is being paged' : 'was not paged';
  await new TimelineStore(trx).add(facts.id, [
    {
      at: now,
      kind: 'responder',
      text: `${name} was added as a responder${as} and ${how}.`,
      actor,
    },
  ]);
  if (page) {
    await new ReactionStore(trx).plan(
      facts.id,
      [{ kind: 'page-responder', ref, round: 1 }],
      { now },
    );
  }
}
