import { AlertIdentifier } from './AlertIdentifier';
import { AlertTransition } from './AlertTransition';
import { SentAlias } from './SentAliasStore';
import { dedupeKeyOf, NewAlertEvent, StoredAlert } from './StoredAlert';

/** What a batch of requests does to the database. */
export type AlertChanges = {
  readonly opened: readonly StoredAlert[];
  readonly changed: readonly StoredAlert[];
  /** Ids of alerts. */
  readonly deleted: readonly string[];
  readonly events: readonly NewAlertEvent[];
  readonly cancelledPages: readonly CancelledPages[];
  /** Alerts whose frozen policy somebody joined, with the Groups that came along. */
  readonly joined: readonly JoinedAlert[];
  /** Aliases that policies rewrote. */
  readonly sentAliases: readonly SentAlias[];
};

/** Which pages of an alert are not sent any more. */
export type CancelledPages = {
  readonly alertId: string;
  readonly reason: string;
  /**
   * Those of steps that tell people until the alert is closed go over from one run to the next instead. What an even
   * older run left waiting does not: the run after it has told the same people again. Whoever takes care has heard of it.
   */
  readonly kept?: {
    readonly fromRun: string;
    readonly forRun: string;
    readonly takesCare: string;
  };
  /** Only those of this person. */
  readonly person?: string;
};

/** An alert with one more responder. */
export type JoinedAlert = {
  readonly stored: StoredAlert;
  readonly teams: readonly string[];
};

/** The alerts that a batch of requests is about, while the requests are applied one after the other. */
export class AlertWorkingSet {
  readonly #before = new Map<string, StoredAlert>();
  readonly #now = new Map<string, StoredAlert>();
  /** Ids by deduplication key, of open alerts only. */
  readonly #open = new Map<string, string>();
  readonly #deleted = new Set<string>();
  readonly #events: NewAlertEvent[] = [];
  readonly #cancelledPages: CancelledPages[] = [];
  readonly #joinedTeams = new Map<string, readonly string[]>();
  readonly #sentAliases: SentAlias[] = [];
  readonly #newAliases: SentAlias[] = [];

  static create(
    known: readonly StoredAlert[],
    sentAliases: readonly SentAlias[] = [],
  ): AlertWorkingSet {
    const set = new AlertWorkingSet();
    set.#sentAliases.push(...sentAliases);
    for (const stored of known) {
      set.#before.set(stored.alert.id, stored);
      set.#put(stored);
    }
    return set;
  }

  /**
   * @param dedupeKey - Of several open alerts with one alias, the one with this key is meant.
   * @param isReached - Else the newest of those that the caller reaches, if there are any.
   */
  find(
    { by, value }: AlertIdentifier,
    dedupeKey: string = value,
    isReached: (stored: StoredAlert) => boolean = () => true,
  ): StoredAlert | undefined {
    switch (by) {
      case 'alias':
        return (
          this.findOpen(dedupeKey) ??
          this.#newestOpen(value, isReached) ??
          this.#findRenamed(value, dedupeKey)
        );
      case 'tinyId':
        return [...this.#now.values()].find(
          ({ alert }) => alert.tinyId === value,
        );
      default:
        return this.#now.get(value);
    }
  }

  findOpen(dedupeKey: string): StoredAlert | undefined {
    return this.#now.get(this.#open.get(dedupeKey) ?? '');
  }

  apply(transition: AlertTransition): void {
    const { stored, events, cancelPages, keepsPagesUntilClosed } = transition;
    const { joinedTeams, cancelPagesOf: person } = transition;
    const alertId = stored.alert.id;
    const fromRun = this.#now.get(alertId)?.run.runToken;
    this.#put(stored);
    this.#events.push(...events);
    if (cancelPages) {
      this.#cancelledPages.push({
        alertId,
        reason: cancelPages,
        kept:
          keepsPagesUntilClosed && fromRun
            ? {
                fromRun,
                forRun: stored.run.runToken,
                takesCare: stored.alert.acknowledgedBy ?? '',
              }
            : undefined,
        person,
      });
    }
    if (joinedTeams) {
      const before = this.#joinedTeams.get(alertId) ?? [];
      this.#joinedTeams.set(alertId, [...before, ...joinedTeams]);
    }
  }

  addSentAlias(sent: SentAlias): void {
    this.#sentAliases.push(sent);
    this.#newAliases.push(sent);
  }

  delete(stored: StoredAlert): void {
    const { id } = stored.alert;
    this.#now.delete(id);
    this.#forgetOpen(stored);
    this.#deleted.add(id);
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
      joined: all.flatMap(stored => {
        const teams = this.#joinedTeams.get(stored.alert.id);
        return teams && before(stored) ? [{ stored, teams }] : [];
      }),
      sentAliases: this.#newAliases.filter(
        ({ alertId }) => !this.#deleted.has(alertId),
      ),
    };
  }

  #put(stored: StoredAlert): void {
    const { id, state } = stored.alert;
    this.#now.set(id, stored);
    if (state === 'closed') {
      this.#forgetOpen(stored);
    } else {
      this.#open.set(dedupeKeyOf(stored), id);
    }
  }

  #forgetOpen(stored: StoredAlert): void {
    if (this.#open.get(dedupeKeyOf(stored)) === stored.alert.id) {
      this.#open.delete(dedupeKeyOf(stored));
    }
  }

  /** The open alert whose sender knows it under this alias; that of the same team first. */
  #findRenamed(alias: string, dedupeKey: string): StoredAlert | undefined {
    const sent = this.#sentAliases.filter(one => {
      const state = this.#now.get(one.alertId)?.alert.state;
      return one.alias === alias && state !== undefined && state !== 'closed';
    });
    const own = sent.findLast(one => one.dedupeKey === dedupeKey);
    return this.#now.get((own ?? sent.at(-1))?.alertId ?? '');
  }

  #newestOpen(
    alias: string,
    isReached: (stored: StoredAlert) => boolean,
  ): StoredAlert | undefined {
    const open = [...this.#now.values()].filter(
      ({ alert }) => alert.alias === alias && alert.state !== 'closed',
    );
    return open.findLast(isReached) ?? open.at(-1);
  }
}
