import {
  DirectoryState,
  Drill,
  DrillPlan,
  OnCallFile,
  OnCallFileCheck,
  ShiftHistory,
  TeamActivity,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { FakeOnCallWorld } from '../FakeOnCallWorld';
import { isoUtc } from './isoUtc';

/** What a fake pager tells at this moment; tests replace it, and so do the calls. */
export type FakePagerState = {
  world: FakeOnCallWorld;
  teamActivity: readonly TeamActivity[];
  shiftHistory: ShiftHistory;
  files: readonly OnCallFile[];
  fileCheck: OnCallFileCheck;
  drills: readonly Drill[];
  directory: DirectoryState;
  drillPlans: readonly DrillPlan[];
};

/** What the areas of a fake pager share: its state, its clock and its ids. */
export class FakePager {
  readonly state: FakePagerState;
  readonly clock: () => DateTime;
  #lastId = 0;

  constructor(state: FakePagerState, clock: () => DateTime) {
    this.state = state;
    this.clock = clock;
  }

  get world(): FakeOnCallWorld {
    return this.state.world;
  }

  change(changes: Partial<FakeOnCallWorld>): void {
    this.state.world = { ...this.state.world, ...changes };
  }

  now(): string {
    return isoUtc(this.clock());
  }

  newId(kind: string): string {
    this.#lastId += 1;
    return `${kind}-${this.#lastId}`;
  }
}
