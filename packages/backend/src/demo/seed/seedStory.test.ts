import { mockServices } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { seedStory } from './seedStory';
import { aBank } from './tests/aBank';

const NOW = '2026-11-18T13:37:00Z';
const logger = mockServices.logger.mock();

describe('the story of Bancly', () => {
  it('is told in full to an empty portal', async () => {
    const { context, contents } = aBank(NOW);
    const counts = await seedStory(context, logger);

    expect(counts).toMatchObject({
      // The override counts too.
      schedules: 8,
      standIns: 2,
      policies: 6,
      routingRules: 4,
      // The drill, and its repetition.
      drills: 2,
      pastIncidents: 7,
      actions: 1,
      alerts: 7,
      // A link and a file.
      attachments: 2,
      heartbeats: 2,
      handlingPolicies: 2,
      maintenance: 1,
      openIncidents: 1,
    });
    expect(counts.deployments).toBeGreaterThan(160);
    expect(counts.deployments).toBeLessThan(200);
    expect(contents().causes).toHaveLength(6);
  });

  it('is told once: the second time nothing is written', async () => {
    const { context, journal, now } = aBank(NOW);
    await seedStory(context, logger);
    const written = journal.writes.length;

    const later = { ...context, clock: () => now.plus({ hours: 20 }) };
    await expect(seedStory(later, logger)).resolves.toEqual({
      schedules: 0,
      standIns: 0,
      policies: 0,
      routingRules: 0,
      drills: 0,
      deployments: 0,
      pastIncidents: 0,
      actions: 0,
      alerts: 0,
      attachments: 0,
      heartbeats: 0,
      handlingPolicies: 0,
      maintenance: 0,
      openIncidents: 0,
    });
    expect(journal.writes.slice(written)).toEqual([]);
  });

  it('comes out the same for the same moment', async () => {
    const [one, two] = [aBank(NOW), aBank(NOW)];
    await seedStory(one.context, logger);
    await seedStory(two.context, logger);
    expect(two.contents()).toEqual(one.contents());
  });

  it('goes on where it was interrupted', async () => {
    const whole = aBank(NOW);
    await seedStory(whole.context, logger);
    const total = whole.journal.writes.length;

    const failures = Array.from({ length: total }, (_, n) => n).filter(
      n => n % 7 === 0,
    );
    const interrupted = aBank(NOW, failures);
    for (const _ of failures) {
      await expect(seedStory(interrupted.context, logger)).rejects.toThrow(
        'The network is gone',
      );
    }
    await seedStory(interrupted.context, logger);
    expect(interrupted.contents()).toEqual(whole.contents());
  });

  it('leaves alone what a visitor did', async () => {
    const { context, contents } = aBank(NOW);
    await seedStory(context, logger);
    const [open] = contents().incidents.filter(one => one.status === 'open');
    await context.incidents.resolveIncident(open.id, { at: NOW });
    await context.onCall.acknowledgeAlert('1');
    const before = structuredClone(contents());

    await seedStory(context, logger);
    expect(contents()).toEqual(before);
  });

  it.each([
    '2026-11-18T13:37:00Z',
    '2026-11-15T00:02:00Z',
    '2026-03-29T01:30:00Z',
    '2027-01-01T23:59:00Z',
    '2028-02-29T06:00:00Z',
  ])('told at %s, tells of nothing that is still to come', async iso => {
    const { context, contents, now } = aBank(iso);
    await seedStory(context, logger);
    const { deployments, incidents, timeline, causes, postmortems } =
      contents();
    const times = [
      ...deployments.flatMap(one => [one.startedAt, one.endedAt]),
      ...incidents.flatMap(one => [
        one.createdAt,
        one.impactStartedAt,
        one.impactEndedAt,
        one.resolvedAt,
        one.closedAt,
      ]),
      ...timeline.map(({ at }) => at),
      ...causes.map(({ addedAt }) => addedAt),
      ...postmortems.flatMap(one => [one.createdAt, one.publishedAt]),
    ].filter(time => time);
    expect(times.length).toBeGreaterThan(350);
    expect(times.filter(time => Date.parse(time ?? '') > +now)).toEqual([]);
  });

  it('is in order: declared, noted, resolved, published, closed', async () => {
    const { context, contents } = aBank(NOW);
    await seedStory(context, logger);
    const { incidents, timeline, postmortems } = contents();
    for (const incident of incidents.filter(one => one.status !== 'open')) {
      const published = postmortems.find(
        one => one.incidentId === incident.id,
      )?.publishedAt;
      const notes = timeline.filter(one => one.incidentId === incident.id);
      const moments = [
        incident.impactStartedAt,
        incident.createdAt,
        ...notes.map(({ at }) => at),
        incident.resolvedAt,
        published,
        incident.closedAt,
      ].filter(moment => moment !== undefined);
      expect(moments).toEqual([...moments].sort());
    }
    const declared = incidents.slice(0, -1).map(one => one.createdAt);
    expect(declared).toEqual([...declared].sort());
  });

  it('has five published postmortems of substance and one draft', async () => {
    const { context, contents } = aBank(NOW);
    await seedStory(context, logger);
    const { incidents, postmortems } = contents();
    const files = readdirSync(
      resolvePackagePath('backend', 'demo/postmortems'),
    );
    expect(postmortems).toHaveLength(files.length);

    const published = postmortems.filter(one => one.status === 'published');
    expect(published).toHaveLength(5);
    for (const { lesson, sections, actionItems, incidentId } of published) {
      const words = sections
        .map(({ body }) => body)
        .join(' ')
        .split(/\s+/);
      expect(lesson).toMatch(/\.$/);
      expect(sections).toHaveLength(10);
      expect(words.length).toBeGreaterThan(500);
      expect(actionItems.length).toBeGreaterThan(3);
      expect(incidents.find(({ id }) => id === incidentId)?.status).toBe(
        'closed',
      );
    }
    const items = published.flatMap(({ actionItems }) => actionItems);
    expect(items.some(({ done }) => done)).toBe(true);
    expect(items.some(({ done, dueOn = '' }) => !done && dueOn < NOW)).toBe(
      true,
    );
  });
});
