import { AlertIdentifier } from '../alerts/AlertIdentifier';
import { AlertStore } from '../alerts/AlertStore';
import { isForeign } from '../alerts/isForeign';
import { StoredAlert } from '../alerts/StoredAlert';
import { alertTarget } from './alertTarget';
import { OpsgenieError } from './OpsgenieError';
import { OpsgenieCall } from './OpsgenieRequest';

/** The alert that a path names, when the key may see it. */
export async function foundAlert(
  { alerts }: { readonly alerts: AlertStore },
  call: OpsgenieCall,
  target: AlertIdentifier = alertTarget(call),
): Promise<StoredAlert> {
  const named = await alerts.findAlerts([target]);
  const { team } = call.integration;
  // Each team may have an open alert with this alias; then the own one is meant.
  const own = named.find(({ alert }) => team && alert.teams.includes(team));
  const found = own ?? named.at(-1);
  if (!found) {
    throw OpsgenieError.notFound(
      `Alert with ${target.by} [${call.params.id}] does not exist.`,
    );
  }
  if (isForeign(found, call.integration)) {
    throw OpsgenieError.forbidden('The alert belongs to another team.');
  }
  return found;
}
