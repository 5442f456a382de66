import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { Alert, AlertInput } from '@muster/backstage-plugin-oncall-common';
import { Pager } from '../../alerts/Pager';

/** A pager in memory that can go down, hang, and be acknowledged. */
export class FakePager implements Pager {
  readonly alerts: Alert[] = [];
  readonly notes: string[] = [];
  /** Every attempt to open an alert, also the failed ones. */
  attempts = 0;
  isDown = false;
  /** Set to refuse what is asked, as a pager does that knows better. */
  refusal: Error | undefined;
  #hanging: Promise<void> | undefined;
  #release: () => void = () => {};

  hang(): void {
    this.#hanging = new Promise(resolve => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#hanging = undefined;
    this.#release();
  }

  async createAlert(input: AlertInput): Promise<Alert> {
    this.attempts += 1;
    await this.#answering();
    const open = this.alerts.find(
      ({ alias, state }) => alias === input.alias && state !== 'closed',
    );
    if (open) {
      return this.#change(open.id, { count: open.count + 1 });
    }
    const id = `alert-${this.alerts.length + 1}`;
    const at = '2026-11-22T10:00:00.000Z';
    const { tags = [], details = {}, responders = [], ...rest } = input;
    const alert: Alert = {
      ...rest,
      id,
      alias: input.alias ?? id,
      tinyId: String(this.alerts.length + 1),
      state: 'open',
      priority: input.priority ?? 'P3',
      source: 'incidents',
      tags,
      details: Object.fromEntries(
        Object.entries(details).map(([key, value]) => [key, String(value)]),
      ),
      actions: [],
      responders,
      teams: [],
      count: 1,
      createdAt: at,
      updatedAt: at,
      lastOccurredAt: at,
    };
    this.alerts.push(alert);
    return alert;
  }

  async getAlert(id: string): Promise<Alert> {
    await this.#answering();
    return this.#find(id);
  }

  async closeAlert(id: string, note?: string): Promise<Alert> {
    await this.#answering();
    this.notes.push(note ?? '');
    return this.#change(id, { state: 'closed' });
  }

  async listAlerts({ text = '' }: { text?: string }) {
    await this.#answering();
    return { items: this.alerts.filter(({ alias }) => alias.includes(text)) };
  }

  async whoIsOnCall({ team }: { team?: string }) {
    await this.#answering();
    const turn = {
      participant: { type: 'user' as const, ref: 'user:default/ana' },
      start: '2026-11-20T00:00:00.000Z',
      end: '2026-11-27T00:00:00.000Z',
      isOverride: false,
    };
    return [
      {
        scheduleId: 's1',
        scheduleName: 'Primary',
        timezone: 'UTC',
        team,
        now: team === 'group:default/payments' ? [turn] : [],
        next: [],
      },
    ];
  }

  /** Somebody acknowledges the page of a responder. */
  acknowledge(alias: string, by: string, at: string): void {
    const alert = this.alerts.find(one => one.alias.includes(alias));
    this.#change(alert?.id ?? alias, {
      state: 'acknowledged',
      acknowledgedBy: by,
      acknowledgedAt: at,
    });
  }

  async #answering(): Promise<void> {
    await this.#hanging;
    if (this.isDown) {
      throw new ServiceUnavailableError('The pager is down');
    }
    if (this.refusal) {
      throw this.refusal;
    }
  }

  #find(id: string): Alert {
    const alert = this.alerts.find(one => one.id === id);
    if (!alert) {
      const error = new NotFoundError(`No alert ${id}`);
      throw Object.assign(error, { statusCode: 404 });
    }
    return alert;
  }

  #change(id: string, changes: Partial<Alert>): Alert {
    const changed = { ...this.#find(id), ...changes };
    this.alerts.splice(
      this.alerts.findIndex(one => one.id === id),
      1,
      changed,
    );
    return changed;
  }
}
