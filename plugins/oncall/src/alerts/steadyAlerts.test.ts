import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { steadyAlerts } from './steadyAlerts';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(id =>
  fakeAlert({ id, message: id }),
);

describe('steadyAlerts', () => {
  it('lets what is new wait', () => {
    expect(
      steadyAlerts([b, d], { alerts: [a, b, c, d], hasMore: false }),
    ).toEqual({ rows: [b, d], waiting: 2, unread: [] });
  });

  it('changes rows in their places, also when they sort elsewhere now', () => {
    const acknowledged = fakeAlert({
      id: 'b',
      message: 'b',
      state: 'acknowledged',
    });
    expect(
      steadyAlerts([a, b, c], { alerts: [acknowledged, a, c], hasMore: false }),
    ).toEqual({ rows: [a, acknowledged, c], waiting: 0, unread: [] });
  });

  it('lets go what left the list', () => {
    expect(
      steadyAlerts([a, b, c], { alerts: [a, c], hasMore: false }).rows,
    ).toEqual([a, c]);
  });

  it('keeps what new rows pushed out of the part that was read', () => {
    expect(steadyAlerts([c, d], { alerts: [a, b, c], hasMore: true })).toEqual({
      rows: [c, d],
      waiting: 2,
      unread: ['d'],
    });
  });

  it('shows the next part at the end, where it moves nothing', () => {
    expect(
      steadyAlerts([b, c], { alerts: [a, b, c, d, e], hasMore: false }),
    ).toEqual({ rows: [b, c, d, e], waiting: 1, unread: [] });
  });

  it('keeps all rows while new ones fill the whole part that was read', () => {
    expect(steadyAlerts([d, e], { alerts: [a, b], hasMore: true })).toEqual({
      rows: [d, e],
      waiting: 2,
      unread: ['d', 'e'],
    });
  });
});
