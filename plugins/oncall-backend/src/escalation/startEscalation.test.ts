import fc from 'fast-check';
import { DateTime } from 'luxon';
import { RosterCache } from '../directory/RosterCache';
import {
  groupRef,
  person,
  roster,
  schedule,
  service,
  team,
} from '../tests/__testUtils__/testRoster';
import { DefaultEscalationStarter } from './DefaultEscalationStarter';

const NOTHING = { service: [], subject: {} };

const now = DateTime.fromISO('2026-03-02T00:00:00Z').toUTC();

describe('DefaultEscalationStarter', () => {
  let loads = 0;
  const starter = DefaultEscalationStarter.create({
    rosters: RosterCache.create({
      version: async () => 1,
      load: async () => {
        loads += 1;
        return roster({
          people: [person('ana')],
          teams: [team('payments', ['ana'])],
          services: [service('portal', { owner: groupRef('payments') })],
          schedules: [
            schedule('primary', {
              team: groupRef('payments'),
              participants: ['ana'],
            }),
          ],
        });
      },
    }),
    defaultTeam: groupRef('payments'),
  });

  it('answers in the order of the requests, each with a run of its own', async () => {
    const [ana, payments] = await starter.startAll(
      [
        { responders: [{ type: 'user', name: 'ana' }], ...NOTHING },
        { responders: [{ type: 'team', name: 'payments' }], ...NOTHING },
      ],
      now,
    );

    expect(ana.responders).toEqual([
      { type: 'user', ref: 'user:default/ana', name: 'Ana' },
    ]);
    expect(payments.teams).toEqual([groupRef('payments')]);
    expect(ana).toMatchObject({ startedAt: now, nextActionAt: now });
    expect(ana.runToken).not.toBe(payments.runToken);
  });

  it('has nothing to do later for an alert that leads to nobody', async () => {
    const nobody = DefaultEscalationStarter.create({
      rosters: RosterCache.create({
        version: async () => 1,
        load: async () => roster({}),
      }),
    });
    const [start] = await nobody.startAll(
      [{ responders: [], ...NOTHING }],
      now,
    );

    expect(start.nextActionAt).toBeUndefined();
    expect(start.events).toEqual([expect.objectContaining({ type: 'silent' })]);
  });

  it('starts a storm from memory', async () => {
    await starter.startAll([], now);
    const before = loads;
    const storm = Array.from({ length: 5000 }, () => ({
      responders: [],
      service: ['portal'],
      subject: {},
    }));
    const starts = await starter.startAll(storm, now);

    expect(starts).toHaveLength(5000);
    expect(loads).toBe(before);
  });

  it('never fails because of what an alert says', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('ana', 'payments', 'primary', '__proto__', 'user:'),
    );
    const responder = fc.record(
      {
        type: fc.oneof(
          text,
          fc.constantFrom(
            'user',
            'team',
            'schedule',
            'escalation',
            'constructor',
          ),
        ),
        ref: text,
        id: text,
        name: text,
        username: text,
      },
      { requiredKeys: ['type'] },
    );
    const request = fc.record({
      responders: fc.array(responder, { maxLength: 5 }),
      service: fc.array(text, { maxLength: 3 }),
      integrationTeam: fc.option(text, { nil: undefined }),
      subject: fc.constant({}),
    });
    await fc.assert(
      fc.asyncProperty(request, async odd => {
        const [start] = await starter.startAll([odd], now);
        expect(start.snapshot.policies.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(start.snapshot))).toEqual(
          start.snapshot,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
