import {
  DirectoryState,
  Drill,
  DrillPlan,
  OnCallFile,
  OnCallFileCheck,
  ShiftHistory,
  TeamActivity,
} from '@muster/backstage-plugin-oncall-common';
import { FakeOnCallWorld } from '../FakeOnCallWorld';
import { FakeStory } from '../FakeStory';

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

/** What the areas of a fake pager share. */
export type FakePager = FakeStory<FakePagerState>;
