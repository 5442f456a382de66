import { ServiceIncidents } from '@muster/backstage-plugin-incidents-common';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { fakeIncident } from '../testUtils/fakeIncident';
import { lineOfTruth } from './lineOfTruth';

const REF = 'component:default/ledger';

const QUIET: ServiceIncidents = {
  entityRef: REF,
  open: [],
  inherited: [],
  recentCount: 2,
};

const READY: ServiceOnCall = {
  entityRef: REF,
  setup: 'ready',
  schedules: [],
  openAlerts: [],
  openAlertCount: 0,
  paging: [],
};

const PAGING: ServiceOnCall['paging'][number] = {
  alertId: 'a',
  alertMessage: 'Broken',
  priority: 'P1',
  person: 'user:default/ana',
  since: '2026-03-02T02:14:00.000Z',
};

const P1 = fakeIncident({ number: 1, message: 'Broken', priority: 'P1' });
const P3 = fakeIncident({ number: 2, message: 'Slow', priority: 'P3' });

describe('lineOfTruth', () => {
  it('is green information when nothing is wrong', () => {
    expect(lineOfTruth({ incidents: QUIET, onCall: READY })).toEqual({
      reason: 'fine',
      tone: 'success',
      recentCount: 2,
    });
  });

  it('names the most urgent open incident and who is being paged', () => {
    const incidents = { ...QUIET, open: [P1, P3] };
    const onCall = { ...READY, openAlertCount: 4, paging: [PAGING] };
    expect(lineOfTruth({ incidents, onCall })).toEqual({
      reason: 'open',
      tone: 'danger',
      count: 2,
      priority: 'P1',
      paging: PAGING,
    });
  });

  it('warns where an open incident is not a P1', () => {
    const incidents = { ...QUIET, open: [P3] };
    expect(lineOfTruth({ incidents, onCall: READY })).toMatchObject({
      reason: 'open',
      tone: 'warning',
    });
  });

  it('speaks of alerts when no incident is open', () => {
    const onCall = { ...READY, openAlertCount: 3 };
    expect(lineOfTruth({ incidents: QUIET, onCall })).toMatchObject({
      reason: 'alerts',
      count: 3,
      tone: 'warning',
    });
  });

  it('speaks of trouble that it depends on', () => {
    const via = {
      entityRef: 'component:default/db',
      name: 'db',
      direction: 'uses',
      hops: 1,
      path: [],
      weight: 1,
    } as const;
    const incidents = { ...QUIET, inherited: [{ incident: P1, via }] };
    expect(lineOfTruth({ incidents, onCall: READY })).toMatchObject({
      reason: 'inherited',
      tone: 'warning',
      incident: P1,
    });
  });

  it('never calls a service fine when the incidents cannot be read', () => {
    expect(lineOfTruth({ onCall: READY })).toMatchObject({
      reason: 'unknown',
      tone: 'warning',
    });
  });

  it('still tells an open incident when the pager is down', () => {
    const incidents = { ...QUIET, open: [P1] };
    expect(lineOfTruth({ incidents })).toMatchObject({ reason: 'open' });
  });
});
