import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { NarrowedList } from './NarrowedList';

type Thing = { readonly name: string; readonly team?: string };

const HUNDREDS: readonly Thing[] = Array.from({ length: 120 }, (_, index) => ({
  name: `thing ${index}`,
}));

function Things(props: { readonly things: readonly Thing[] }) {
  const { search } = useLocation();
  return (
    <>
      <output>{search}</output>
      <NarrowedList
        rows={props.things}
        searchLabel="Search things"
        wordsOf={({ name }) => [name]}
        teamsOf={({ team }) => [team]}
      >
        {shown => shown.map(({ name }) => <p key={name}>{name}</p>)}
      </NarrowedList>
    </>
  );
}

const shown = () => screen.queryAllByText(/^thing/).map(one => one.textContent);

describe('NarrowedList', () => {
  it('shows fifty rows, and more when asked', async () => {
    await renderOnCall(<Things things={HUNDREDS} />);
    expect(shown()).toHaveLength(50);
    expect(screen.getByText('50 of 120 are shown')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Show 50 more'));
    await userEvent.click(screen.getByText('Show 20 more'));
    expect(shown()).toHaveLength(120);
    expect(screen.queryByText(/are shown/)).not.toBeInTheDocument();
  });

  it('searches in all rows, keeps the rest of the address, and says when nothing fits', async () => {
    await renderOnCall(<Things things={HUNDREDS} />, { at: '/?integration=a' });
    const search = screen.getByLabelText('Search things');
    await userEvent.type(search, 'ing 117');
    expect(shown()).toEqual(['thing 117']);
    expect(screen.getByText('?integration=a&q=ing+117')).toBeInTheDocument();
    await userEvent.type(search, '0');
    expect(
      screen.getByText('Nothing here matches “ing 1170”.'),
    ).toBeInTheDocument();
    expect(screen.getByText('0 of 120 match.')).toHaveAttribute(
      'aria-live',
      'polite',
    );
    await userEvent.click(screen.getByText('Show everything'));
    expect(screen.getByText('?integration=a')).toBeInTheDocument();
    expect(search).toHaveFocus();
  });

  it('finds a team by the name that people know it by', async () => {
    const things = [
      { name: 'thing of payments', team: 'group:default/payments' },
      { name: 'thing of nobody' },
    ];
    const onCallApi = createFakePager();
    onCallApi.world = {
      ...onCallApi.world,
      teams: onCallApi.world.teams.map(team => ({
        ...team,
        name: 'Money squad',
      })),
    };
    await renderOnCall(<Things things={things} />, {
      onCallApi,
      at: '/?q=money+squad',
    });
    expect(await screen.findByText('thing of payments')).toBeInTheDocument();
    expect(screen.queryByText('thing of nobody')).not.toBeInTheDocument();
  });
});
