import { ServiceUnavailableError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { Roster } from '../directory/Roster';
import {
  EscalationStart,
  EscalationStarter,
} from '../escalation/startEscalation';
import { withStorableText } from '../storableText';
import { AlertRequest, AlertRequestResult } from './AlertRequest';
import { AlertChanges } from './AlertWorkingSet';
import { isDatabaseGone, isPassingTrouble } from './databaseErrors';
import { namesSomebody } from './decideAlertRequests';
import { MissingStartError } from './decideReport';
import { Deduplication } from './dedupeKey';
import { GroupCommit } from './GroupCommit';
import { reportsToStart } from './reportsToStart';
import { subjectOf } from './subjectOf';
import { withKnownTeams } from './withKnownTeams';
import { AlertChangesWriter, writeAlertChanges } from './writeAlertChanges';
import { NewAlertsWriter, writeNewAlerts } from './writeNewAlerts';

/** What a commit of requests needs from the other rooms of the house. */
export type AlertRequestsOptions = NewAlertsWriter &
  AlertChangesWriter & {
    readonly starter: EscalationStarter;
    /** New alerts as the policies want them, in the same order. */
    readonly prepare: (
      requests: readonly AlertRequest[],
      now: DateTime,
    ) => Promise<readonly AlertRequest[]>;
    /** People and teams, for requests that name some. */
    readonly roster: (now: DateTime) => Promise<Roster>;
    /** What one alias may have one open alert of. */
    readonly deduplication: Deduplication;
    /** Called after every commit. Must not fail. */
    readonly onCommitted: (commit: {
      /** Of all alerts that were opened, changed or deleted. */
      readonly alertIds: readonly string[];
      /** Whether the engine has something to do now. */
      readonly isAnyDue: boolean;
    }) => void;
  };

/** What became of a request whose condition did not hold. */
const VOID: AlertRequestResult = { outcome: 'nothing-to-do' };

/**
 * The one door through which alerts change, for machines and people alike. An answer means that it is on disk;
 * requests that arrive together share a transaction.
 */
export class AlertRequests {
  readonly #options: AlertRequestsOptions;
  readonly #group: GroupCommit<AlertRequest, AlertRequestResult>;

  static create(options: AlertRequestsOptions): AlertRequests {
    return new AlertRequests(options);
  }

  private constructor(options: AlertRequestsOptions) {
    this.#options = options;
    this.#group = GroupCommit.create({
      commit: requests => this.#commit(requests),
      maxBatch: 250,
      maxWaiting: 20_000,
      tooBusy: () =>
        new ServiceUnavailableError('Too many requests wait for the database'),
      isPassing: error =>
        error instanceof MissingStartError || isPassingTrouble(error),
      isHopeless: isDatabaseGone,
    });
  }

  submit(request: AlertRequest): Promise<AlertRequestResult> {
    return this.#group.submit(mended(request));
  }

  /** Resolves when everything that was submitted has its answer. */
  settled(): Promise<void> {
    return this.#group.settled();
  }

  async #commit(
    received: readonly AlertRequest[],
  ): Promise<readonly AlertRequestResult[]> {
    const { clock, deduplication, roster } = this.#options;
    const now = clock();
    const requests = await this.#prepare(received, now);
    const starts = await this.#startNewAlerts(requests, now);
    const directory = requests.some(namesSomebody)
      ? await roster(now)
      : undefined;
    const facts = { starts, roster: directory, deduplication, now };
    const { resultOf, changes } =
      (await writeNewAlerts(this.#options, requests, facts)) ??
      (await writeAlertChanges(this.#options, requests, facts));
    this.#options.onCommitted({
      alertIds: touchedAlerts(changes),
      isAnyDue: isAnyDue(changes, clock()),
    });
    return requests.map(request => resultOf.get(request) ?? VOID);
  }

  /** As the policies want them; where aliases hold for a team each, with the teams that are meant. */
  async #prepare(
    received: readonly AlertRequest[],
    now: DateTime,
  ): Promise<readonly AlertRequest[]> {
    const { prepare, deduplication, roster } = this.#options;
    const prepared = await prepare(received, now);
    return deduplication === 'team'
      ? withKnownTeams(prepared, await roster(now))
      : prepared;
  }

  /** Looks up people and policies before the transaction, so that it holds no lock meanwhile. */
  async #startNewAlerts(
    requests: readonly AlertRequest[],
    now: DateTime,
  ): Promise<ReadonlyMap<string, EscalationStart>> {
    const { starter, deduplication } = this.#options;
    const fresh = reportsToStart(requests, deduplication);
    const starts = await starter.startAll(
      fresh.map(({ deed, integration }) => ({
        responders: deed.alert.responders,
        service: deed.alert.service,
        integrationTeam: integration?.team,
        subject: subjectOf(deed.alert),
      })),
      now,
    );
    return new Map(
      fresh.map(({ deed }, index) => [deed.alert.id, starts[index]]),
    );
  }
}

/** An alert is never lost because of its text. */
function mended(request: AlertRequest): AlertRequest {
  const { actor, note, deed } = request;
  return { ...request, ...withStorableText({ actor, note, deed }) };
}

function isAnyDue(changes: AlertChanges, now: DateTime): boolean {
  return [...changes.opened, ...changes.changed].some(
    ({ run }) => run.nextActionAt !== undefined && run.nextActionAt <= now,
  );
}

function touchedAlerts(changes: AlertChanges): readonly string[] {
  const written = [...changes.opened, ...changes.changed];
  const ids = written.map(({ alert }) => alert.id);
  // A note changes the activity only.
  const noted = changes.events.map(({ alertId }) => alertId);
  return [...new Set([...ids, ...noted, ...changes.deleted])];
}
