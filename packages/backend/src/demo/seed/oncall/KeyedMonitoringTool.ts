import { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { MonitoringTool } from '../SeedContext';
import { MonitoringAlert } from './alerts';

/** Sends alerts through the API for machines, with the key of the demo portal. */
export class KeyedMonitoringTool implements MonitoringTool {
  readonly #discovery: DiscoveryService;
  readonly #key: string;

  constructor(options: { discovery: DiscoveryService; key: string }) {
    this.#discovery = options.discovery;
    this.#key = options.key;
  }

  async send(alert: MonitoringAlert): Promise<void> {
    const baseUrl = await this.#discovery.getBaseUrl('oncall');
    const response = await fetch(`${baseUrl}/opsgenie/v2/alerts`, {
      method: 'POST',
      headers: {
        Authorization: `GenieKey ${this.#key}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(alert),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
  }
}
