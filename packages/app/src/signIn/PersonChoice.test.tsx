import { discoveryApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonChoice } from './PersonChoice';

const ana = {
  entityRef: 'user:default/ana',
  name: 'Ana Torres',
  team: 'Payments',
  timezone: 'Europe/Berlin',
};
const ben = { entityRef: 'user:default/ben', name: 'Ben Ito', team: 'Ledger' };

describe('the choice of a person', () => {
  const realFetch = global.fetch;
  let answers: Array<() => Response>;

  beforeEach(() => {
    answers = [];
    global.fetch = async () =>
      (answers.length > 1 ? answers.shift() : answers[0])?.() ??
      new Response(null, { status: 500 });
  });

  afterEach(() => {
    global.fetch = realFetch;
  });

  function renderChoice() {
    const chosen: string[] = [];
    render(
      <TestApiProvider
        apis={[
          [discoveryApiRef, { getBaseUrl: async id => `http://portal/${id}` }],
        ]}
      >
        <PersonChoice onChoose={ref => chosen.push(ref)} />
      </TestApiProvider>,
    );
    return chosen;
  }

  it('shows everybody by team and lets a guest enter as Ana', async () => {
    answers = [() => Response.json({ items: [ana, ben] })];
    const chosen = renderChoice();

    await userEvent.click(
      await screen.findByRole('button', { name: /Ben Ito/ }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /Enter as guest/ }),
    );

    expect(chosen).toEqual(['user:default/ben', 'user:default/ana']);
    expect(screen.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  });

  it('waits while the catalog fills up', async () => {
    answers = [
      () => Response.json({ items: [] }),
      () => Response.json({ items: [ana] }),
    ];
    renderChoice();

    expect(await screen.findByText(/still filling up/)).toBeVisible();
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Payments' },
        { timeout: 5000 },
      ),
    ).toBeVisible();
  });
});
