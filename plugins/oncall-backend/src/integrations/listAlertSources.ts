import {
  AlertSourceInfo,
  INTEGRATION_NAMES,
  integrationReadPermission,
} from '@muster/backstage-plugin-oncall-common';
import { alertSources } from '../alerts/sources/alertSources';
import { authorize, Caller } from '../authorization';
import { apiSource } from './apiSource';
import { IntegrationRoom } from './IntegrationRoom';

/** The tools that can send alerts, with how to connect them. */
export async function listAlertSources(
  room: IntegrationRoom,
  caller: Caller,
): Promise<readonly AlertSourceInfo[]> {
  await authorize(room.permissions, caller, integrationReadPermission);
  const tools = alertSources.map(
    ({ type, setup: { summary, steps, snippet }, priorities }) => ({
      type,
      name: INTEGRATION_NAMES[type],
      summary,
      steps,
      snippet,
      priorities,
    }),
  );
  return [...tools, apiSource];
}
