import { Entity } from '@backstage/catalog-model';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  alertUpdatePermission,
  scheduleUpdatePermission,
} from '@muster/backstage-plugin-oncall-common';
import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { EntityOnCallCard } from './EntityOnCallCard';

const serviceEntity = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

const cardOf = (name: string) => (
  <EntityProvider entity={serviceEntity(name)}>
    <EntityOnCallCard />
  </EntityProvider>
);

const SERVICE = 'component:default/banking-transaction';

describe('EntityOnCallCard', () => {
  it('tells in one line that a P1 is open and who is being paged', async () => {
    await renderOnCall(cardOf('banking-transaction'));
    const truth = (await screen.findByText('1 open alert')).parentElement;
    expect(truth).toHaveTextContent(
      'P11 open alertpaging Ben Okafor, next step in 8 min',
    );
  });

  it('tells who is on call until when and who is next', async () => {
    await renderOnCall(cardOf('transaction-processor'));
    expect(
      await screen.findByRole('link', { name: 'Payments primary' }),
    ).toHaveAttribute('href', '/on-call/schedules/payments-primary');
    expect(screen.getAllByText(/until$/)[0]).toHaveTextContent(
      /until .*\d\d:\d\d UTC/,
    );
    // How many are named next depends on the hour.
    expect(screen.getAllByText(/^Next:/)[0]).toBeInTheDocument();
  });

  it('asks the pager once', async () => {
    const onCallApi = await renderOnCall(cardOf('banking-transaction'));
    await screen.findByText('1 open alert');
    expect(onCallApi.calls).toEqual([['getServiceOnCall', SERVICE]]);
  });

  it('acknowledges an alert and can undo it', async () => {
    const onCallApi = await renderOnCall(cardOf('banking-transaction'));
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Acknowledge: Transaction failing with APAC accounts',
      }),
    );
    expect(await screen.findByText('Acknowledged')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Open')).toBeInTheDocument();
    expect(onCallApi.calls.map(([method]) => method)).toContain(
      'unacknowledgeAlert',
    );
  });

  it('leads to the alerts that it has no room for', async () => {
    const onCallApi = createFakePager();
    const alerts = [1, 2, 3, 4, 5, 6, 7].map(number =>
      fakeAlert({ id: `${number}`, message: `Alert ${number}` }),
    );
    onCallApi.answerService(SERVICE, {
      openAlerts: alerts.slice(0, 5),
      openAlertCount: alerts.length,
    });
    await renderOnCall(cardOf('banking-transaction'), { onCallApi });
    const list = await screen.findByRole('list', { name: 'Open alerts' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    expect(
      screen.getByRole('link', { name: '2 more open alerts' }),
    ).toHaveAttribute(
      'href',
      '/on-call/alerts?service=component%3Adefault%2Fbanking-transaction',
    );
  });

  it('offers no button to whoever may not change alerts', async () => {
    await renderOnCall(cardOf('banking-transaction'), {
      denied: [alertUpdatePermission.name],
    });
    await screen.findByText('1 open alert');
    expect(
      screen.queryByRole('button', { name: /Acknowledge/ }),
    ).not.toBeInTheDocument();
  });

  it('is loud when nobody is on call', async () => {
    await renderOnCall(cardOf('id-gatekeeper'));
    expect(await screen.findByText('Nobody is on call')).toBeInTheDocument();
    expect(screen.getByText(/nobody is paged/)).toBeInTheDocument();
  });

  it('leads to the form for a schedule when the team has none', async () => {
    await renderOnCall(cardOf('monitoring-alerts'));
    expect(await screen.findByText('No schedule yet')).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Create a schedule' }),
    ).toHaveAttribute(
      'href',
      '/on-call/schedules?create=1&team=group%3Adefault%2Fobservability',
    );
  });

  it('does not lead to a form that the reader may not use', async () => {
    await renderOnCall(cardOf('monitoring-alerts'), {
      denied: [scheduleUpdatePermission.name],
    });
    expect(await screen.findByText('No schedule yet')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Create a schedule' }),
    ).not.toBeInTheDocument();
  });

  it('says what to do about a service without owner', async () => {
    await renderOnCall(cardOf('orphan'));
    expect(
      await screen.findByText('No owner, so nobody is on call'),
    ).toBeInTheDocument();
    expect(screen.getByText(/spec\.owner/)).toBeInTheDocument();
  });

  it('says so when the pager does not know the service yet', async () => {
    const onCallApi = createFakePager();
    onCallApi.answerService('component:default/new', {
      setup: 'unknown-service',
    });
    await renderOnCall(cardOf('new'), { onCallApi });
    expect(
      await screen.findByText('The pager does not know this yet'),
    ).toBeInTheDocument();
  });

  it('tells a missing permission from an empty card', async () => {
    const onCallApi = createFakePager();
    onCallApi.failWith('getServiceOnCall', new NotAllowedError('no'));
    await renderOnCall(cardOf('banking-transaction'), { onCallApi });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });

  it('shows an error and recovers from it', async () => {
    const onCallApi = createFakePager();
    onCallApi.failWith(
      'getServiceOnCall',
      new ServiceUnavailableError('the database is away'),
    );
    await renderOnCall(cardOf('banking-transaction'), { onCallApi });
    await screen.findAllByText(/the database is away/);
    onCallApi.failWith('getServiceOnCall', undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 open alert')).toBeInTheDocument();
  });

  it('shows that it is loading', async () => {
    const onCallApi = createFakePager();
    jest
      .spyOn(onCallApi, 'getServiceOnCall')
      .mockReturnValue(new Promise(() => {}));
    await renderOnCall(cardOf('banking-transaction'), { onCallApi });
    expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
  });
});
