import { Alert } from '@muster/backstage-plugin-oncall-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { IncidentPartsStore } from '../incidents/IncidentPartsStore';
import { IncidentStore } from '../incidents/IncidentStore';
import { readMoment } from '../readMoment';
import { NewTimelineEntry, TimelineStore } from '../timeline/TimelineStore';
import { ReactionOf } from './Reaction';
import { ReactionOutcome } from './ReactionOutcome';
import { ReactionsContext } from './ReactionsContext';
import { DueReaction } from './ReactionStore';

const SHORTEST_SECONDS = 2;
const LONGEST_SECONDS = 30;

/** Looks whether somebody acknowledged the alert of a responder, until somebody did or the incident is over. */
export async function watchResponder(
  context: ReactionsContext,
  due: DueReaction,
  { ref, alertId }: ReactionOf<'watch-responder'>,
): Promise<ReactionOutcome> {
  const { incidentId } = due;
  const { status } = await new IncidentStore(context.database).facts(
    incidentId,
  );
  if (status !== 'open') {
    return {};
  }
  const alert = await context.pager.getAlert(alertId);
  const now = context.clock();
  const seen = whoSaw(alert);
  if (!seen) {
    return {
      again: nextLook(alert, now),
      record: trx =>
        new IncidentPartsStore(trx).moveResponders(incidentId, {
          from: ['unknown'],
          to: 'paging',
          alertId,
        }),
    };
  }
  const people = await context.people.find([seen.by]);
  const by = people.nameOf(seen.by);
  const at = seen.at ? readMoment('acknowledgedAt', seen.at) : now;
  const entry: Omit<NewTimelineEntry, 'text'> = {
    at,
    kind: 'responder',
    actor: seen.by,
  };
  return {
    record: trx =>
      recordAware(trx, {
        incidentId,
        ref,
        alertId,
        by,
        verb: seen.verb,
        entry,
      }),
  };
}

/** The pager did not answer: nobody knows whether the responder is aware. */
export function recordUnknown(
  trx: Knex,
  incidentId: string,
  { alertId }: ReactionOf<'watch-responder'>,
): Promise<boolean> {
  return new IncidentPartsStore(trx).moveResponders(incidentId, {
    from: ['paging'],
    to: 'unknown',
    alertId,
  });
}

function whoSaw(alert: Alert) {
  if (alert.acknowledgedAt || alert.state === 'acknowledged') {
    return {
      by: alert.acknowledgedBy ?? 'somebody',
      at: alert.acknowledgedAt,
      verb: 'acknowledged',
    };
  }
  return alert.state === 'closed'
    ? { by: alert.closedBy ?? 'somebody', at: alert.closedAt, verb: 'closed' }
    : undefined;
}

/** Often while it is fresh, when everybody is looking at it; more seldom after minutes. */
function nextLook(alert: Alert, now: DateTime): DateTime {
  const age = now.diff(DateTime.fromISO(alert.createdAt)).as('seconds');
  const seconds = Math.round(age / 30);
  return now.plus({
    seconds: Math.max(SHORTEST_SECONDS, Math.min(LONGEST_SECONDS, seconds)),
  });
}

async function recordAware(
  trx: Knex,
  page: {
    readonly incidentId: string;
    readonly ref: string;
    readonly alertId: string;
    readonly by: string;
    readonly verb: string;
    readonly entry: Omit<NewTimelineEntry, 'text'>;
  },
): Promise<boolean> {
  const { incidentId, ref, alertId, by, verb, entry } = page;
  const parts = new IncidentPartsStore(trx);
  const responder = await parts.responder(incidentId, ref);
  if (!responder || responder.alert_id !== alertId) {
    return false;
  }
  await parts.updateResponder(incidentId, ref, { state: 'aware' });
  const text =
    responder.ref === entry.actor
      ? `${responder.name} ${verb} the page and is aware.`
      : `${by} ${verb} the page of ${responder.name}.`;
  await new TimelineStore(trx).add(incidentId, [{ ...entry, text }]);
  return true;
}
