import { AlertIdentifier } from './AlertStore';
import { AlertTransition } from './AlertTransition';
import { NewAlertEvent, StoredAlert } from './StoredAlert';

/** What a batch of requests does to the database. */
export type AlertChanges = {
  readonly opened: readonly StoredAlert[];
  readonly changed: readonly StoredAlert[];
  /** Ids of alerts. */
  readonly deleted: readonly string[];
  readonly events: readonly NewAlertEvent[];
  readonly cancelledPages: readonly CancelledPages[];
};

/** Which pages of an alert are not sent any more. */
export type CancelledPages = {
  readonly alertId: string;
  readonly reason: string;
  /** Those of steps that tell people until the alert is closed go over to this run instead. */
  readonly keptForRun?: string;
};

/** The alerts that a batch of requests is about, while the requests are applied one after the other. */
export class AlertWorkingSet {
  readonly #before = new Map<string, StoredAlert>();
  readonly #now = new Map<string, StoredAlert>();
  /** Ids by alias, of open alerts only. */
  readonly #open = new Map<string, string>();
  readonly #deleted = new Set<string>();
  readonly #events: NewAlertEvent[] = [];
  readonly #cancelledPages: CancelledPages[] = [];

  static create(known: readonly StoredAlert[]): AlertWorkingSet {
    const set = new AlertWorkingSet();
    for (const stored of known) {
      set.#before.set(stored.alert.id, stored);
      set.#put(stored);
    }
    return set;
  }

  find({ by, value }: AlertIdentifier): StoredAlert | undefined {
    switch (by) {
      case 'alias':
        return this.#now.get(this.#open.get(value) ?? '');
      case 'tinyId':
        return [...this.#now.values()].find(
          ({ alert }) => alert.tinyId === value,
        );
      default:
        return this.#now.get(value);
    }
  }

  apply(transition: AlertTransition): void {
    const { stored, events, cancelPages, keepsPagesUntilClosed } = transition;
    this.#put(stored);
    this.#events.push(...events);
    if (cancelPages) {
      this.#cancelledPages.push({
        alertId: stored.alert.id,
        reason: cancelPages,
        keptForRun: keepsPagesUntilClosed ? stored.run.runToken : undefined,
      });
    }
  }

  delete({ alert }: StoredAlert): void {
    this.#now.delete(alert.id);
    this.#open.delete(alert.alias);
    this.#deleted.add(alert.id);
  }

  changes(): AlertChanges {
    const all = [...this.#now.values()];
    const before = ({ alert }: StoredAlert) => this.#before.get(alert.id);
    return {
      opened: all.filter(stored => !before(stored)),
      changed: all.filter(
        stored => before(stored) && before(stored) !== stored,
      ),
      deleted: [...this.#deleted].filter(id => this.#before.has(id)),
      events: this.#events.filter(event => !this.#deleted.has(event.alertId)),
      cancelledPages: this.#cancelledPages,
    };
  }

  #put(stored: StoredAlert): void {
    const { id, alias, state } = stored.alert;
    this.#now.set(id, stored);
    if (state !== 'closed') {
      this.#open.set(alias, id);
    } else if (this.#open.get(alias) === id) {
      this.#open.delete(alias);
    }
  }
}
