import fc from 'fast-check';
import { Deployment } from '../Deployment';
import { RelatedService } from '../ImpactedService';
import { DEPLOYMENT_PRIOR, rankDeployments } from './rankDeployments';
import { RankingInput } from './RankingInput';

const IMPACT = '2026-11-20T12:00:00.000Z';
const portal = 'component:default/payment-portal';
const ledger = 'component:default/account-ledger';
const store = 'resource:default/ledger-store';
const frontend = 'component:default/web-bank';
const stranger = 'component:default/careers-site';

const related: readonly RelatedService[] = [
  relatedTo(ledger, 'uses', [portal, ledger], 0.5),
  relatedTo(store, 'uses', [portal, ledger, store], 0.25),
  relatedTo(frontend, 'used-by', [portal, frontend], 0.5),
];

function relatedTo(
  entityRef: string,
  direction: RelatedService['direction'],
  path: readonly string[],
  weight: number,
): RelatedService {
  const name = entityRef.split('/')[1];
  return { entityRef, name, direction, hops: path.length - 1, path, weight };
}

function deployed(changes: Partial<Deployment> = {}): Deployment {
  const service = changes.service ?? portal;
  return {
    id: 'd1',
    service,
    serviceName: service.split('/')[1],
    environment: 'production',
    state: 'successful',
    startedAt: minutesBefore(25),
    endedAt: minutesBefore(20),
    commits: [],
    filesChanged: [],
    ...changes,
  };
}

function minutesBefore(minutes: number): string {
  return new Date(Date.parse(IMPACT) - minutes * 60_000).toISOString();
}

function deployedBefore(minutes: number): Partial<Deployment> {
  return {
    startedAt: minutesBefore(minutes + 5),
    endedAt: minutesBefore(minutes),
  };
}

function rank(
  deployments: readonly Deployment[],
  changes: Partial<RankingInput> = {},
) {
  return rankDeployments({
    impactStartedAt: IMPACT,
    environment: 'production',
    impacted: [portal],
    related,
    text: 'Transaction failing with APAC accounts',
    deployments,
    ...changes,
  });
}

function reasonOf(deployment: Deployment, signal: string, text?: string) {
  const [ranked] = rank([deployment], text === undefined ? {} : { text });
  return ranked.reasons.find(reason => reason.signal === signal);
}

describe('rankDeployments, signal by signal', () => {
  it.each([
    [deployedBefore(12), 'Finished 12 minutes before the impact began.'],
    [deployedBefore(1), 'Finished 1 minute before the impact began.'],
    [
      deployedBefore(0.5),
      'Finished less than a minute before the impact began.',
    ],
    [deployedBefore(300), 'Finished 5 hours before the impact began.'],
    [deployedBefore(4320), 'Finished 3 days before the impact began.'],
    [
      { startedAt: minutesBefore(5), endedAt: minutesBefore(-5) },
      'Was rolling out when the impact began.',
    ],
    [
      { startedAt: minutesBefore(60), endedAt: undefined, state: 'started' },
      'Was rolling out when the impact began.',
    ],
    [
      { startedAt: minutesBefore(60), endedAt: undefined },
      'Started 60 minutes before the impact began.',
    ],
    [
      { startedAt: minutesBefore(-4), endedAt: undefined },
      'Started 4 minutes after the impact began, which may be noise.',
    ],
    [
      { startedAt: minutesBefore(-30), endedAt: undefined },
      'Started 30 minutes after the impact began.',
    ],
  ] as const)('tells the time of %j', (changes, text) => {
    expect(reasonOf(deployed(changes), 'time')?.text).toBe(text);
  });

  it.each([
    [portal, 1.5, 'payment-portal itself is impacted.'],
    [ledger, 0.75, 'payment-portal uses account-ledger.'],
    [store, 0, 'payment-portal leans on ledger-store through account-ledger.'],
    [
      frontend,
      -0.5,
      'web-bank uses an impacted service; causes are seldom on that side.',
    ],
    [stranger, -1.5, 'careers-site is not near an impacted service.'],
  ])('weighs the distance of %s as %d', (service, weight, text) => {
    expect(reasonOf(deployed({ service }), 'distance')).toEqual({
      signal: 'distance',
      weight,
      text,
    });
  });

  it.each([
    ['production', 0.7, 'Went to production, like the incident.'],
    ['Production', 0.7, 'Went to Production, like the incident.'],
    ['staging', -2, 'Went to staging; the incident is in production.'],
  ])('weighs the environment %s as %d', (environment, weight, text) => {
    expect(reasonOf(deployed({ environment }), 'environment')).toEqual({
      signal: 'environment',
      weight,
      text,
    });
  });

  it('says nothing about the environment when the incident has none', () => {
    const [ranked] = rank([deployed()], { environment: undefined });
    expect(ranked.reasons.map(({ signal }) => signal)).not.toContain(
      'environment',
    );
  });

  it.each([
    ['rolled-back', 'It was rolled back.'],
    ['failed', 'The deployment failed.'],
    ['started', 'It has not finished.'],
    ['successful', undefined],
  ] as const)('reads the state %s', (state, text) => {
    expect(reasonOf(deployed({ state }), 'state')?.text).toBe(text);
  });

  it.each([
    [[], undefined],
    [['src/a.ts'], 'Changes 1 file.'],
    [['src/a.ts', 'src/b.ts', 'src/c.ts'], undefined],
    [Array.from({ length: 40 }, (_, n) => `src/${n}.ts`), 'Changes 40 files.'],
    [
      ['migrations/2026_apac.js'],
      'Changes a database migration (migrations/2026_apac.js).',
    ],
    [
      ['db/001.sql', 'helm/values.yaml'],
      'Changes a database migration (db/001.sql) and configuration (helm/values.yaml).',
    ],
    [['app-config.prod.yaml'], 'Changes configuration (app-config.prod.yaml).'],
  ])('reads the files %j', (filesChanged, text) => {
    expect(reasonOf(deployed({ filesChanged }), 'size')?.text).toBe(text);
  });

  it('finds the words of the incident in commits and paths', () => {
    const deployment = deployed({
      commits: [{ sha: 'a1', message: 'Route Apac accounts to new shard' }],
      filesChanged: ['src/TransactionRouter.java', 'src/b.java', 'src/c.java'],
    });
    expect(reasonOf(deployment, 'text')).toEqual({
      signal: 'text',
      weight: 1.5,
      text: 'Its changes mention "account", "apac", "transaction", like the incident.',
    });
  });

  it('does not take words that every change has for a sign', () => {
    const commits = [{ sha: 'a1', message: 'Fix failing test of the service' }];
    expect(reasonOf(deployed({ commits }), 'text')).toBeUndefined();
  });

  it('weighs a word that many deployments have less than a rare one', () => {
    const common = Array.from({ length: 9 }, (_, n) =>
      deployed({
        id: `common-${n}`,
        commits: [{ sha: 'a', message: 'Accounts: tidy' }],
      }),
    );
    const rare = deployed({
      id: 'rare',
      commits: [{ sha: 'b', message: 'APAC cut-over' }],
    });
    const [first, second] = rank([...common, rare]);
    expect(first.deploymentId).toBe('rare');
    expect(first.score).toBeGreaterThan(second.score);
  });
});

describe('rankDeployments, as a whole', () => {
  const culprit = deployed({
    id: 'culprit',
    service: ledger,
    ...deployedBefore(10),
    commits: [{ sha: 'a1', message: 'Route APAC accounts to the new shard' }],
    filesChanged: ['config/shards.yaml', 'src/Router.java', 'src/Shard.java'],
  });

  it('puts the telling deployment of a dependency before a recent one elsewhere', () => {
    const ranked = rank([
      deployed({ id: 'recent', service: stranger, ...deployedBefore(2) }),
      culprit,
      deployed({ id: 'old', ...deployedBefore(1200) }),
      deployed({ id: 'staging', environment: 'staging' }),
    ]);
    expect(ranked.map(one => [one.deploymentId, one.likelihood])).toEqual([
      ['culprit', 'strong'],
      ['recent', 'weak'],
      ['old', 'weak'],
      ['staging', 'weak'],
    ]);
  });

  it('abstains from strong when only time and distance speak', () => {
    const bare = deployed(deployedBefore(1));
    const [ranked] = rank([bare], { environment: undefined, text: '' });
    expect(ranked.likelihood).toBe('possible');
  });

  it('abstains from strong when too many deserve it', () => {
    const many = Array.from({ length: 4 }, (_, n) => ({
      ...culprit,
      id: `same-${n}`,
    }));
    expect(rank(many).map(({ likelihood }) => likelihood)).toEqual(
      many.map(() => 'possible'),
    );
    expect(
      rank(many.slice(0, 3)).every(({ likelihood }) => likelihood === 'strong'),
    ).toBe(true);
  });

  it('lists the weightiest reason first', () => {
    const [{ reasons }] = rank([culprit]);
    const weights = reasons.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('answers nothing for nothing', () => {
    expect(rank([])).toEqual([]);
  });
});

describe('rankDeployments on any deployments', () => {
  const deployment = fc
    .record({
      service: fc.constantFrom(portal, ledger, store, frontend, stranger),
      environment: fc.constantFrom('production', 'staging'),
      state: fc.constantFrom(
        'started' as const,
        'successful' as const,
        'failed' as const,
        'rolled-back' as const,
      ),
      minutes: fc.integer({ min: -120, max: 3000 }),
      message: fc.constantFrom('Tidy', 'APAC accounts', 'Transaction limits'),
      files: fc.array(fc.constantFrom('a.ts', 'b.ts', 'x.sql', 'values.yaml')),
    })
    .map(({ minutes, message, files, ...rest }) =>
      deployed({
        ...rest,
        ...deployedBefore(minutes),
        commits: [{ sha: 'a', message }],
        filesChanged: files,
      }),
    );
  const deployments = fc
    .array(deployment, { maxLength: 8 })
    .map(list => list.map((one, index) => ({ ...one, id: `d${index}` })));

  it('adds up: prior and reasons are the score', () => {
    fc.assert(
      fc.property(deployments, list => {
        for (const { score, reasons } of rank(list)) {
          const sum = reasons.reduce((total, { weight }) => total + weight, 0);
          expect(score).toBeCloseTo(DEPLOYMENT_PRIOR + sum);
        }
      }),
    );
  });

  it('ranks each once, highest score first, whatever the order given', () => {
    fc.assert(
      fc.property(deployments, list => {
        const ranked = rank(list);
        expect(ranked.map(({ deploymentId }) => deploymentId).sort()).toEqual(
          list.map(({ id }) => id).sort(),
        );
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(rank([...list].reverse())).toEqual(ranked);
      }),
    );
  });

  it('never suspects more for finishing longer before the impact', () => {
    fc.assert(
      fc.property(
        deployment,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (one, near, further) => {
          const [close] = rank([{ ...one, ...deployedBefore(near) }]);
          const [far] = rank([{ ...one, ...deployedBefore(near + further) }]);
          expect(close.score).toBeGreaterThanOrEqual(far.score);
        },
      ),
    );
  });

  it('never calls strong what started after the impact', () => {
    fc.assert(
      fc.property(
        deployment,
        fc.integer({ min: 1, max: 600 }),
        (one, minutesAfter) => {
          const late = {
            ...one,
            startedAt: minutesBefore(-minutesAfter),
            endedAt: undefined,
          };
          expect(rank([late])[0].likelihood).not.toBe('strong');
        },
      ),
    );
  });

  it('never suspects more for the wrong environment', () => {
    fc.assert(
      fc.property(deployment, one => {
        const [right] = rank([{ ...one, environment: 'production' }]);
        const [wrong] = rank([{ ...one, environment: 'staging' }]);
        expect(right.score).toBeGreaterThan(wrong.score);
      }),
    );
  });
});
