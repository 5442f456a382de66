import { Participant, Schedule } from '@muster/backstage-plugin-oncall-common';
import { RotationPlan } from './anySchedule';
import { iso } from './answers';
import { TruthBench } from './TruthBench';

const QUARTER = 15 * 60_000;

/** What is made up about a deed. */
export type DeedFacts = {
  /** Minutes since the one before. */
  readonly after: number;
  readonly by: string;
  readonly other: string;
  readonly participant: Participant;
  /** Quarters of an hour from now. */
  readonly starts: number;
  readonly lasts: number;
  /** Which of several. */
  readonly which: number;
  readonly rotations: readonly number[];
  readonly plan: RotationPlan;
};

/** A deed while it is done to a schedule. */
export type DeedCourse = {
  readonly bench: TruthBench;
  readonly schedule: Schedule;
  readonly deed: DeedFacts;
};

/** Begins and ends at quarters of an hour. */
export function spanOf({ bench, deed: { starts, lasts } }: DeedCourse) {
  const start = lastQuarter(bench.now) + starts * QUARTER;
  return { start: iso(start), end: iso(start + lasts * QUARTER) };
}

export function lastQuarter(at: number): number {
  return Math.floor(at / QUARTER) * QUARTER;
}

export function pick<T>(items: readonly T[], which: number): T | undefined {
  return items[which % Math.max(1, items.length)];
}
