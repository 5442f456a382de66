import { NO_TEAM } from '@muster/backstage-plugin-oncall-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { TeamField } from './TeamField';

const LEDGER = 'group:default/ledger';
const PAYMENTS = 'group:default/payments';

function Form() {
  const [team, setTeam] = useState<string>();
  return (
    <>
      <TeamField label="Team" value={team} onChange={setTeam} />
      <output>{team ?? 'no team'}</output>
    </>
  );
}

/** The field for somebody who may configure some teams, and perhaps what belongs to none. */
async function renderFor(mine: readonly string[]) {
  const onCallApi = createFakePager();
  const { teams } = onCallApi.world;
  const ledger = { ...teams[0], ref: LEDGER, name: 'Ledger' };
  onCallApi.world = { ...onCallApi.world, teams: [ledger, ...teams] };
  const all = [NO_TEAM, ...onCallApi.world.teams.map(({ ref }) => ref)];
  await renderOnCall(<Form />, {
    onCallApi,
    foreign: all.filter(ref => !mine.includes(ref)),
  });
  return screen.findByRole('textbox', { name: 'Team' });
}

describe('TeamField', () => {
  it('offers the teams that the reader may configure, and asks for one', async () => {
    const field = await renderFor([LEDGER, PAYMENTS]);
    expect(
      await screen.findByText(/oncall\.team\.configure for what belongs to no/),
    ).toBeVisible();
    await userEvent.click(field);
    const offered = await screen.findAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Ledger',
      'Payments',
    ]);
    await userEvent.click(offered[0]);
    expect(screen.getByRole('status')).toHaveTextContent(LEDGER);
    expect(screen.queryByText(/oncall\.team\.configure/)).toBeNull();
  });

  it('makes the only choice there is', async () => {
    await renderFor([PAYMENTS]);
    expect(await screen.findByDisplayValue('Payments')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(PAYMENTS);
  });

  it('leaves it open to whoever may make what belongs to no team', async () => {
    const field = await renderFor([NO_TEAM, PAYMENTS]);
    await userEvent.click(field);
    expect(await screen.findAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('no team');
  });
});
