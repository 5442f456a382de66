import { Incident } from '@muster/backstage-plugin-incidents-common';
import { AlertInput } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { IncidentPartsStore } from '../incidents/IncidentPartsStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { TimelineStore } from '../timeline/TimelineStore';
import { closeAlertReaction } from './closeAlert';
import { ReactionOf } from './Reaction';
import { ReactionOutcome } from './ReactionOutcome';
import { ReactionsContext } from './ReactionsContext';
import { DueReaction, ReactionStore } from './ReactionStore';

/**
 * Opens the on-call alert that pages a responder.
 *
 * @remarks The alias is the same in every attempt, and the pager keeps one open alert per alias, so an attempt that is
 * repeated after a crash pages nobody twice. An alert that was closed meanwhile no longer holds its alias, which is why
 * repeated attempts look for it first.
 */
export async function pageResponder(
  context: ReactionsContext,
  due: DueReaction,
  { ref, round }: ReactionOf<'page-responder'>,
): Promise<ReactionOutcome> {
  const incident = await new IncidentStore(context.database).get(
    due.incidentId,
  );
  const responder = incident.responders.find(one => one.ref === ref);
  if (incident.status !== 'open' || !responder) {
    return {
      record: async trx => {
        const state = 'not-paged';
        const parts = new IncidentPartsStore(trx);
        await parts.updateResponder(incident.id, ref, { state });
        return true;
      },
    };
  }
  const again = round > 1 ? `:${round}` : '';
  const alias = `${aliasPrefix(incident.id)}${ref}${again}`;
  const alert =
    (await findAlert(context, { incidentId: incident.id, alias })) ??
    (await context.pager.createAlert(alertFor(incident, responder, alias)));
  const now = context.clock();
  return {
    record: trx =>
      recordPage(trx, { incidentId: incident.id, ref, alertId: alert.id, now }),
  };
}

/** The alerts of one incident share the beginning of their alias. */
function aliasPrefix(incidentId: string): string {
  return `incident:${incidentId}:`;
}

async function findAlert(
  { pager }: ReactionsContext,
  { incidentId, alias }: { incidentId: string; alias: string },
) {
  const { items } = await pager.listAlerts({
    text: aliasPrefix(incidentId),
  });
  return items.find(alert => alert.alias === alias);
}

function alertFor(
  incident: Incident,
  { type, ref, name }: Incident['responders'][number],
  alias: string,
): AlertInput {
  const owned = incident.impactedServices.find(({ owner }) => owner === ref);
  return {
    alias,
    message: `${incident.key}: ${incident.message}`,
    description: incident.description,
    priority: incident.priority,
    tags: ['incident'],
    details: { incident: incident.key, incidentId: incident.id },
    responders: [{ type, ref, name }],
    service: owned?.entityRef,
  };
}

async function recordPage(
  trx: Knex,
  page: {
    readonly incidentId: string;
    readonly ref: string;
    readonly alertId: string;
    readonly now: DateTime;
  },
): Promise<boolean> {
  const { incidentId, ref, alertId, now } = page;
  const { status } = await new IncidentStore(trx).lock(incidentId, now);
  const isOpen = status === 'open';
  const parts = new IncidentPartsStore(trx);
  await parts.updateResponder(incidentId, ref, {
    alert_id: alertId,
    state: isOpen ? 'paging' : 'not-paged',
  });
  const responder = await parts.responder(incidentId, ref);
  await new TimelineStore(trx).add(incidentId, [
    {
      at: now,
      kind: 'responder',
      text: `${responder?.name ?? ref} was paged.`,
    },
  ]);
  await new ReactionStore(trx).plan(
    incidentId,
    [
      isOpen
        ? { kind: 'watch-responder', ref, alertId }
        : closeAlertReaction(alertId),
    ],
    { now },
  );
  return true;
}
