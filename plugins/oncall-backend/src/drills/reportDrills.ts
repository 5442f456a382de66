import { Drill, DrillMessage } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { toIso } from '../alerts/alertRow';
import { StoredAlert } from '../alerts/StoredAlert';
import { StoredPage } from '../paging/StoredPage';
import { DrillRoom } from './DrillRoom';
import { StoredDrill } from './StoredDrill';

/** Who was reached how fast, in the order of the drills. */
export async function reportDrills(
  { alerts, pages }: Pick<DrillRoom, 'alerts' | 'pages'>,
  drills: readonly StoredDrill[],
): Promise<readonly Drill[]> {
  const ids = drills.map(({ id }) => id);
  const found = await alerts.listEscalations(ids);
  const sent = await pages.listForAlerts(ids);
  return drills.map(drill =>
    report(
      drill,
      found.find(({ alert }) => alert.id === drill.id),
      sent.filter(({ alertId }) => alertId === drill.id),
    ),
  );
}

function report(
  drill: StoredDrill,
  stored: StoredAlert | undefined,
  pages: readonly StoredPage[],
): Drill {
  const { begunAt, endedAt } = drill;
  const acknowledgedAt = stored?.alert.acknowledgedAt;
  return {
    id: drill.id,
    target: drill.target,
    requestedBy: drill.requestedBy,
    planId: drill.planId,
    startsAt: toIso(drill.startsAt),
    state: stateOf(drill, acknowledgedAt),
    begunAt: begunAt && toIso(begunAt),
    endedAt: endedAt && toIso(endedAt),
    acknowledgedBy: stored?.alert.acknowledgedBy,
    secondsToAcknowledge: secondsBetween(begunAt, acknowledgedAt),
    messages: pages.map(page => messageOf(page, begunAt)),
  };
}

function stateOf(
  { begunAt, endedAt }: StoredDrill,
  acknowledgedAt: string | undefined,
): Drill['state'] {
  if (!begunAt) {
    return endedAt ? 'left-out' : 'planned';
  }
  if (acknowledgedAt) {
    return 'answered';
  }
  return endedAt ? 'unanswered' : 'running';
}

function messageOf(
  page: StoredPage,
  begunAt: DateTime | undefined,
): DrillMessage {
  return {
    person: page.person,
    channel: page.channel,
    status: page.status,
    error: page.lastError,
    secondsToSend: secondsBetween(begunAt, page.sentAt),
  };
}

/** With one digit. */
function secondsBetween(
  from: DateTime | undefined,
  to: string | undefined,
): number | undefined {
  if (!from || !to) {
    return undefined;
  }
  const milliseconds = DateTime.fromISO(to).toMillis() - from.toMillis();
  return Math.max(0, Math.round(milliseconds / 100) / 10);
}
