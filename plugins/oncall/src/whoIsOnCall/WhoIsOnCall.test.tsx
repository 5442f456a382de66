import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { WhoIsOnCall } from './WhoIsOnCall';

describe('WhoIsOnCall', () => {
  it('is loud about a schedule with nobody on call, and puts it first', async () => {
    await renderOnCall(<WhoIsOnCall />);
    const [, first] = await screen.findAllByRole('row');
    expect(within(first).getByText('Identity')).toBeInTheDocument();
    expect(within(first).getByText('Nobody is on call')).toBeInTheDocument();
    expect(
      screen.getByText('1 schedule has nobody on call'),
    ).toBeInTheDocument();
  });

  it('narrows to what is typed', async () => {
    await renderOnCall(<WhoIsOnCall />);
    const search = await screen.findByLabelText(
      'Search team, schedule or person',
    );
    await userEvent.type(search, 'rosa');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('Web office hours')).toBeInTheDocument();
    await userEvent.type(search, 'xx');
    expect(
      screen.getByText('Nothing here matches “rosaxx”.'),
    ).toBeInTheDocument();
  });

  it('puts the teams of the reader first, until something is typed', async () => {
    await renderOnCall(<WhoIsOnCall />, { memberOf: ['group:default/web'] });
    const mine = await screen.findByRole('table', { name: 'My teams' });
    expect(within(mine).getAllByRole('row')).toHaveLength(2);
    expect(mine).toHaveTextContent('Web office hours');
    const others = screen.getByRole('table', { name: 'Other teams' });
    expect(others).toHaveTextContent('Identity');
    expect(others).not.toHaveTextContent('Web office hours');

    await userEvent.type(
      screen.getByLabelText('Search team, schedule or person'),
      'web',
    );
    expect(screen.queryByText('My teams')).not.toBeInTheDocument();
    expect(screen.getByText('Web office hours')).toBeInTheDocument();
  });

  it('leads to the first schedule', async () => {
    const onCallApi = createFakePager();
    onCallApi.world = { ...onCallApi.world, schedules: [] };
    await renderOnCall(<WhoIsOnCall />, { onCallApi });
    expect(
      await screen.findByRole('button', { name: 'Create a schedule' }),
    ).toHaveAttribute('href', '/on-call/schedules?create=1');
  });
});
