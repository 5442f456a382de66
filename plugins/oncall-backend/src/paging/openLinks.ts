import { DiscoveryService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { AcknowledgeLinks } from './AcknowledgeLinks';
import { AcknowledgeSecretStore } from './AcknowledgeSecretStore';
import { PagingSettings } from './pagingSettings';
import { DeviceLinks } from './push/DeviceLinks';

/** The links that messages carry: to this plugin, which are signed, and to the portal, under the path of the frontend plugin. */
export async function openLinks(options: {
  knex: Knex;
  settings: PagingSettings;
  discovery: Pick<DiscoveryService, 'getExternalBaseUrl'>;
}) {
  const { knex, settings, discovery } = options;
  const { portalUrl } = settings;
  const secret =
    settings.acknowledgeLinks.secret ??
    (await AcknowledgeSecretStore.create(knex).getOrCreate());
  const baseUrl =
    settings.baseUrl ?? (await discovery.getExternalBaseUrl('oncall'));
  const { expiry } = settings.acknowledgeLinks;
  const alertsUrl = portalUrl && `${portalUrl}/on-call/alerts`;
  return {
    linkSettings: { secret, baseUrl },
    links: AcknowledgeLinks.create({ secret, baseUrl, expiry }),
    deviceLinks: DeviceLinks.create({ secret, baseUrl }),
    alertsUrl,
    alertUrl: (alertId: string) =>
      alertsUrl && `${alertsUrl}/${encodeURIComponent(alertId)}`,
    myOnCallUrl: portalUrl && `${portalUrl}/on-call/me`,
  };
}
