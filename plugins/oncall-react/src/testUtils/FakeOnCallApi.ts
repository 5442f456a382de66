import {
  DirectoryState,
  Drill,
  DrillPlan,
  OnCallApi,
  OnCallFile,
  OnCallFileCheck,
  OnCallPeopleApi,
  ServiceOnCall,
  ShiftHistory,
  TeamActivity,
} from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { fakeAreas } from './areas/fakeAreas';
import { FakePager } from './areas/FakePager';
import { fakePeople } from './areas/fakePeople';
import { banclyWorld } from './banclyWorld';
import { FakeCall, FakeCalls } from './FakeCalls';
import { FakeOnCallWorld } from './FakeOnCallWorld';
import { FakeStory } from './FakeStory';

/**
 * A pager in memory, for tests and for looking at screens: it tells the story of the bank Bancly unless told another,
 * and changes as the real one would.
 *
 * @public
 */
export class FakeOnCallApi {
  /** What it knows at this moment; replace it to tell another story. */
  world: FakeOnCallWorld;
  /** What it tells about teams. */
  teamActivity: readonly TeamActivity[] = [];
  /** Who really was on call, in every schedule that is asked for. */
  shiftHistory: ShiftHistory = { items: [] };
  /** The files of on-call configuration that it tells of. */
  files: readonly OnCallFile[] = [];
  /** What it says about a file that is checked. */
  fileCheck: OnCallFileCheck = { problems: [], changes: [] };
  /** The page drills that it tells of. */
  drills: readonly Drill[] = [];
  /** Whether the pager follows the catalog. */
  directory: DirectoryState = {};
  /** The drills that come again. */
  drillPlans: readonly DrillPlan[] = [];
  /** Every call, in order: the method's name and its arguments. */
  readonly calls: FakeCall[];
  /** How the reader is told. */
  readonly me: OnCallPeopleApi;
  readonly #calls = new FakeCalls();
  readonly #services = new Map<string, Partial<ServiceOnCall>>();

  constructor(options: {
    readonly clock: () => DateTime;
    readonly world?: Partial<FakeOnCallWorld>;
  }) {
    const { clock } = options;
    this.world = { ...banclyWorld(clock()), ...options.world };
    this.calls = this.#calls.all;
    const pager: FakePager = new FakeStory(this, clock);
    this.me = fakePeople(pager);
    this.#calls.watch(this.me, this.me);
    this.#calls.watch(this, fakeAreas(pager, this.#services));
  }

  /** Every later call of a method fails with this error; without an error it works again. */
  failWith(
    method: keyof OnCallApi | keyof OnCallPeopleApi,
    error: Error | undefined,
  ): void {
    this.#calls.failWith(method, error);
  }

  /** Overrules parts of what is told about a service. */
  answerService(entityRef: string, answer: Partial<ServiceOnCall>): void {
    this.#services.set(entityRef, answer);
  }
}

/**
 * Every method of the API: the constructor puts them together, one file per area, and its types make sure that none
 * is missing.
 *
 * @public
 */
export interface FakeOnCallApi extends OnCallApi {}
