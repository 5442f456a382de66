import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  AuditorServiceEvent,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { teamChange, TeamChange } from './teamChange';
import { TeamLogStore } from './TeamLogStore';

/** Something that belongs to a team, or to none. */
export type OwnedThing = { readonly team?: string; readonly name: string };

type Options = {
  readonly auditor: AuditorService;
  readonly store: TeamLogStore;
  /** What a change is about, as it is now. */
  readonly find: (change: TeamChange) => Promise<OwnedThing | undefined>;
  readonly logger: LoggerService;
  readonly clock: () => DateTime;
};

/**
 * The audit log, of which teams also get their part to read: what succeeded, once it has. A change that moves something
 * is told to both teams. A failure to tell is no failure of the change.
 */
export class TeamLogAuditor implements AuditorService {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): TeamLogAuditor {
    return new TeamLogAuditor(options);
  }

  async createEvent(
    options: AuditorServiceCreateEventOptions,
  ): Promise<AuditorServiceEvent> {
    const event = await this.#options.auditor.createEvent(options);
    const { eventId, meta = {} } = options;
    const change = teamChange(eventId, meta);
    if (!change) {
      return event;
    }
    const before = await this.#options.find(change);
    return {
      success: async more => {
        await event.success(more);
        await this.#tell(change, { before, actor: String(meta.actor ?? '') });
      },
      fail: async more => event.fail(more),
    };
  }

  async #tell(
    change: TeamChange,
    { before, actor }: { before: OwnedThing | undefined; actor: string },
  ): Promise<void> {
    const { store, find, logger, clock } = this.#options;
    try {
      const after = await find(change);
      const teams = [before?.team, after?.team].flatMap(team => team ?? []);
      const name = after?.name ?? before?.name;
      if (teams.length > 0 && name !== undefined) {
        const entry = { text: change.told(name), actor, createdAt: clock() };
        await store.insert([...new Set(teams)], entry);
      }
    } catch (error) {
      logger.warn('A change is missing in the log of its team', {
        thing: change.thing,
        id: change.id,
        reason: String(error),
      });
    }
  }
}
