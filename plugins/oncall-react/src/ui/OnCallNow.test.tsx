import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import {
  OnCallTurn,
  ScheduleOnCall,
} from '@muster/backstage-plugin-oncall-common';
import { screen } from '@testing-library/react';
import { OnCallNow } from './OnCallNow';

const ana: OnCallTurn = {
  participant: { type: 'user', ref: 'user:default/ana' },
  name: 'Ana Ribeiro',
  rotationName: 'Primary',
  start: '2030-03-04T08:00:00.000Z',
  end: '2030-03-11T08:00:00.000Z',
  isOverride: false,
};

const ben: OnCallTurn = {
  ...ana,
  participant: { type: 'user', ref: 'user:default/ben' },
  name: 'Ben Okafor',
  start: ana.end,
};

const payments: ScheduleOnCall = {
  scheduleId: 'payments',
  scheduleName: 'Payments primary',
  timezone: 'Asia/Tokyo',
  now: [ana],
  next: [ben],
};

const render = (schedule: ScheduleOnCall) =>
  renderInTestApp(<OnCallNow schedules={[schedule]} />, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
  });

describe('OnCallNow', () => {
  it('names who is on call until when, and who takes over', async () => {
    await render(payments);
    expect(screen.getByRole('link', { name: 'Ana Ribeiro' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ana',
    );
    expect(screen.getByText('until')).toHaveTextContent(
      'until 11 Mar 2030 08:00 UTC',
    );
    expect(screen.getByText(/Next:/)).toHaveTextContent(
      'Next: Ben Okafor from 11 Mar 2030 08:00 UTC',
    );
  });

  it('is loud about whoever the catalog does not know any more', async () => {
    await render({
      ...payments,
      now: [ana, { ...ben, name: 'user:default/ben' }],
    });
    expect(screen.getAllByText('Not in the catalog')).toHaveLength(1);
  });

  it('tells the zone of the schedule to whoever hovers', async () => {
    await render({ ...payments, next: [] });
    expect(screen.getByText('11 Mar 2030 08:00 UTC')).toHaveAttribute(
      'title',
      expect.stringContaining('17:00:00 (Asia/Tokyo)'),
    );
  });

  it('is loud when nobody is on call', async () => {
    await render({ ...payments, now: [] });
    expect(screen.getByText('Nobody is on call')).toBeInTheDocument();
  });

  it('takes a deliberate nobody for nobody', async () => {
    await render({
      ...payments,
      now: [{ ...ana, participant: { type: 'none' } }],
    });
    expect(screen.getByText('Nobody is on call')).toBeInTheDocument();
  });

  it('names an escalation policy with those whom it pages first', async () => {
    const experts: OnCallTurn = {
      ...ana,
      participant: { type: 'escalation', ref: 'experts' },
      name: 'Experts',
      pagesFirst: [
        { ref: 'user:default/ana', name: 'Ana Ribeiro' },
        { ref: 'user:default/ben', name: 'Ben Okafor' },
      ],
    };
    await render({
      ...payments,
      now: [experts],
      next: [{ ...experts, pagesFirst: [] }],
    });
    expect(screen.getByText(/^Experts, first/)).toHaveTextContent(
      'Experts, first Ana Ribeiro, Ben Okafor',
    );
    expect(screen.getByRole('link', { name: 'Ben Okafor' })).toHaveAttribute(
      'href',
      '/catalog/default/user/ben',
    );
    expect(screen.getByText(/Next:/)).toHaveTextContent(
      'Next: Experts, which pages nobody now',
    );
  });

  it('marks an override', async () => {
    await render({ ...payments, now: [{ ...ana, isOverride: true }] });
    expect(screen.getByText('Override')).toBeInTheDocument();
  });

  it('says for whom somebody stands in', async () => {
    const forwardedFrom = { ref: 'user:default/chi', name: 'Chi Lin' };
    await render({ ...payments, now: [{ ...ana, forwardedFrom }] });
    expect(screen.getByText('for Chi Lin')).toBeInTheDocument();
  });

  it('invents no end for a turn that has none planned', async () => {
    await render({
      ...payments,
      now: [{ ...ana, isOpenEnded: true }],
      next: [],
    });
    expect(screen.getByText('no handoff planned')).toBeInTheDocument();
    expect(screen.queryByText(/2030/)).not.toBeInTheDocument();
  });

  it('names the rotations only where there are several', async () => {
    await render({
      ...payments,
      next: [{ ...ben, rotationName: 'Secondary' }],
    });
    expect(screen.getByText(/Next:/)).toHaveTextContent(
      'Next: Ben Okafor (Secondary) from',
    );
  });
});
