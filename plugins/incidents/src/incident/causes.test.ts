import { Investigation } from '@muster/backstage-plugin-incidents-common';
import { fakeDeployment } from '../testUtils/fakeIncident';
import { openSuspects, sortCauses, suspectsOf } from './causes';

const AT = '2026-03-02T09:00:00.000Z';

const [a, b, c] = ['a', 'b', 'c'].map(id =>
  fakeDeployment({ id, serviceName: 'ledger', startedAt: AT }),
);

function causeOf(
  deployment: typeof a,
  state: Investigation['causes'][number]['state'],
) {
  return {
    id: `cause-${deployment.id}`,
    incidentId: 'i',
    deployment,
    state,
    addedBy: 'user:default/ana',
    addedAt: AT,
  };
}

const INVESTIGATION: Investigation = {
  from: AT,
  to: AT,
  impactStartedAt: AT,
  environments: [],
  tracks: [
    {
      entityRef: 'component:default/ledger',
      name: 'ledger',
      deployments: [a, b, c],
      incidents: [],
    },
  ],
  ranking: ['c', 'gone', 'a', 'b'].map((deploymentId, index) => ({
    deploymentId,
    score: 4 - index,
    likelihood: 'possible',
    reasons: [],
  })),
  causes: [causeOf(a, 'ruled-out')],
};

describe('suspectsOf', () => {
  it('keeps the order of the ranking and skips what the tracks do not have', () => {
    const ids = suspectsOf(INVESTIGATION).map(
      ({ deployment }) => deployment.id,
    );
    expect(ids).toEqual(['c', 'a', 'b']);
  });
});

describe('openSuspects', () => {
  it('leaves out what people have judged, even when they ruled it out', () => {
    const ids = openSuspects(INVESTIGATION, 3).map(s => s.deploymentId);
    expect(ids).toEqual(['c', 'b']);
  });

  it('is never longer than asked', () => {
    expect(openSuspects(INVESTIGATION, 1)).toHaveLength(1);
  });
});

describe('sortCauses', () => {
  it('puts confirmed causes first and ruled out ones last', () => {
    const causes = [
      causeOf(a, 'ruled-out'),
      causeOf(b, 'potential'),
      causeOf(c, 'confirmed'),
    ];
    expect(sortCauses(causes).map(({ state }) => state)).toEqual([
      'confirmed',
      'potential',
      'ruled-out',
    ]);
  });
});
