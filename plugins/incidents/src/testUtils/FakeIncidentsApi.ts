import {
  IncidentsApi,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import {
  FakeCall,
  FakeCalls,
  FakeStory,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { fakeAreas } from './areas/fakeAreas';
import { FakeIncidentsStory } from './areas/FakeIncidentsStory';
import { fakePostmortemList } from './areas/fakePostmortemList';
import { banclyIncidentsWorld } from './banclyIncidentsWorld';
import { FakeIncidentsWorld } from './FakeIncidentsWorld';

/**
 * The incidents backend in memory, for tests and for looking at screens: it tells the story of the bank Bancly
 * unless told another, and changes as the real one would.
 *
 * @public
 */
export class FakeIncidentsApi {
  /** What it knows at this moment; replace it to tell another story. */
  world: FakeIncidentsWorld;
  /** Every call, in order: the method's name and its arguments. */
  readonly calls: FakeCall[];
  readonly #calls = new FakeCalls();
  readonly #story: FakeIncidentsStory;

  constructor(options: {
    readonly clock: () => DateTime;
    readonly world?: Partial<FakeIncidentsWorld>;
  }) {
    const { clock } = options;
    this.world = { ...banclyIncidentsWorld(clock()), ...options.world };
    this.calls = this.#calls.all;
    this.#story = new FakeStory(this, clock);
    this.#calls.watch(this, fakeAreas(this.#story));
  }

  /** Every later call of a method fails with this error; without an error it works again. */
  failWith(method: keyof IncidentsApi, error: Error | undefined): void {
    this.#calls.failWith(method, error);
  }

  /** The arguments of every call of one method. */
  callsOf(method: keyof IncidentsApi): readonly (readonly unknown[])[] {
    return this.calls
      .filter(([name]) => name === method)
      .map(([, ...args]) => args);
  }

  /** Somebody else changes a postmortem. */
  replacePostmortem(postmortem: Postmortem): Postmortem {
    return fakePostmortemList(this.#story).replace(postmortem);
  }
}

/**
 * Every method of the API: the constructor puts them together, one file per area, and its types make sure that none
 * is missing.
 *
 * @public
 */
export interface FakeIncidentsApi extends IncidentsApi {}
