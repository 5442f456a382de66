import {
  EscalationPolicy,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime, Duration } from 'luxon';
import { Directory } from './Directory';
import { DirectoryDoubt, DirectoryDoubtStore } from './DirectoryDoubtStore';
import { peopleLost, PeopleLost } from './peopleLost';

/** When a catalog that lost people is believed. */
export type DirectoryGuardSettings = {
  /** A copy that would lose more than this share of the people who take part in on-call is doubted; 1 never doubts. */
  readonly maxLoss: number;
  /** What the catalog has said for so long is believed. */
  readonly patience: Duration;
};

/** What it compares. */
export type DirectoryGuardOptions = DirectoryGuardSettings & {
  readonly doubts: DirectoryDoubtStore;
  readonly before: () => Promise<Directory>;
  readonly schedules: () => Promise<readonly Schedule[]>;
  readonly policies: () => Promise<readonly EscalationPolicy[]>;
};

/**
 * Decides whether to believe a catalog.
 *
 * A provider that fails half-way makes people vanish who are still there, and whoever vanishes is paged no more. So a
 * great loss is believed only when somebody confirms it or when the catalog keeps saying so.
 */
export class DirectoryGuard {
  readonly #options: DirectoryGuardOptions;

  private constructor(options: DirectoryGuardOptions) {
    this.#options = options;
  }

  static create(options: DirectoryGuardOptions): DirectoryGuard {
    return new DirectoryGuard(options);
  }

  /** Why the copy is kept as it was, or undefined when the catalog is believed. */
  async doubt(after: Directory, now: DateTime): Promise<string | undefined> {
    const { doubts, maxLoss, patience } = this.#options;
    const loss = await this.#lossOf(after);
    const isGreat = loss.lost > loss.known * maxLoss;
    const standing = await doubts.get();
    if (!isGreat || isSettled(standing, patience, now)) {
      if (standing) {
        await doubts.dispel();
      }
      return undefined;
    }
    await doubts.raise(loss, now);
    return sentenceOf(loss);
  }

  async #lossOf(after: Directory): Promise<PeopleLost> {
    const { before, schedules, policies } = this.#options;
    return peopleLost({
      before: await before(),
      after,
      schedules: await schedules(),
      policies: await policies(),
    });
  }
}

function isSettled(
  standing: DirectoryDoubt | undefined,
  patience: Duration,
  now: DateTime,
): boolean {
  return (
    standing !== undefined &&
    (standing.confirmedAt !== undefined ||
      standing.since <= now.minus(patience))
  );
}

function sentenceOf({ lost, known }: PeopleLost): string {
  return `The catalog has lost ${lost} of ${known} people who take part in on-call; the copy is kept as it was`;
}
