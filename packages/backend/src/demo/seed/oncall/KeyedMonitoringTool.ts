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

  send(alert: MonitoringAlert): Promise<void> {
    return this.#post('/v2/alerts', alert);
  }

  ping(heartbeat: string): Promise<void> {
    const name = encodeURIComponent(heartbeat);
    return this.#post(`/v2/heartbeats/${name}/ping`, {});
  }

  async #post(path: string, body: object): Promise<void> {
    const baseUrl = await this.#discovery.getBaseUrl('oncall');
    const response = await fetch(`${baseUrl}/opsgenie${path}`, {
      method: 'POST',
      headers: {
        Authorization: `GenieKey ${this.#key}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
  }
}
