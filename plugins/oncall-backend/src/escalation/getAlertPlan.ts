import { NotFoundError } from '@backstage/errors';
import {
  AlertPlan,
  alertReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { authorize, Caller } from '../authorization';
import { toPublicPage } from '../paging/pageRow';
import { comingChanges } from './comingChanges';
import { PolicyRoom } from './PolicyRoom';
import { upcomingSteps } from './upcomingSteps';
import { whyHeld } from './whyHeld';
import { whySilent } from './whySilent';

/** Who was told about an alert when and how, and who is next. */
export async function getAlertPlan(
  room: PolicyRoom,
  caller: Caller,
  alertId: string,
): Promise<AlertPlan> {
  await authorize(room.permissions, caller, alertReadPermission);
  const stored = await room.alerts.getAlert(alertId);
  if (!stored) {
    throw new NotFoundError(`No alert with id ${alertId}`);
  }
  const pages = await room.pages.listForAlerts([alertId]);
  const names = stored.snapshot.policies.map(({ name }) => name);
  const current = pages.filter(
    ({ runToken }) => runToken === stored.run.runToken,
  );
  const roster = await room.rosters.get(room.clock());
  const coming = comingChanges(stored, {
    timers: await room.timers.listFor(alertId),
    nameOf: ref => roster.nameOf(ref),
  });
  const heldBecause = whyHeld(stored, current, room.clock());
  return {
    policyName: names.length > 0 ? names.join(', ') : undefined,
    pages: pages.map(toPublicPage),
    upcoming: upcomingSteps(stored, roster),
    ...(coming.length > 0 && { coming: [...coming] }),
    ...(heldBecause && { heldBecause }),
    silentBecause: whySilent(stored, current),
  };
}
