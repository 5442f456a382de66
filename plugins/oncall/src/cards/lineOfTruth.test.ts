import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { lineOfTruth } from './lineOfTruth';

const paging = (
  priority: ServiceOnCall['paging'][number]['priority'],
  person: string,
) => ({
  alertId: priority,
  alertMessage: 'Broken',
  priority,
  person,
  since: '2026-03-02T09:00:00.000Z',
});

describe('lineOfTruth', () => {
  it('is calm without an open alert', () => {
    expect(
      lineOfTruth({ openAlerts: [], openAlertCount: 0, paging: [] }),
    ).toEqual({ kind: 'calm' });
  });

  it('tells the most urgent alert, how many there are, and who is paged for the most urgent', () => {
    const ana = paging('P1', 'user:default/ana');
    expect(
      lineOfTruth({
        openAlerts: [
          fakeAlert({ id: '1', message: 'Slow', priority: 'P3' }),
          fakeAlert({ id: '2', message: 'Down', priority: 'P1' }),
        ],
        openAlertCount: 7,
        paging: [paging('P3', 'user:default/ben'), ana],
      }),
    ).toEqual({ kind: 'alerts', count: 7, priority: 'P1', paging: ana });
  });
});
