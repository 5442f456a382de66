import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { TabContent } from '../ui/TabContent';

function doubtingPager() {
  const onCallApi = createFakePager();
  onCallApi.directory = {
    doubt: {
      since: '2026-01-05T07:30:00.000Z',
      believedAt: '2026-01-05T08:30:00.000Z',
      lost: 12,
      known: 20,
      people: [
        { ref: 'user:default/ben', name: 'Ben Berger' },
        { ref: 'user:default/cy', name: 'Cy Choi' },
      ],
    },
  };
  return onCallApi;
}

describe('the banner about the catalog', () => {
  it('says who would be gone, and lets an admin confirm it', async () => {
    const onCallApi = doubtingPager();
    await renderOnCall(<TabContent tab="teams">Page</TabContent>, {
      onCallApi,
    });
    const banner = await screen.findByRole('alert');
    expect(banner).toHaveTextContent('lost 12 of 20 people');
    expect(banner).toHaveTextContent('Ben Berger, Cy Choi and 10 more');

    await userEvent.click(
      screen.getByRole('button', { name: 'They are gone' }),
    );
    expect(await screen.findByText(/12 people are taken off/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Yes, they are gone' }),
    );
    expect(await screen.findByText(/Confirmed by/)).toBeVisible();
  });

  it('offers nothing to people who may not confirm', async () => {
    await renderOnCall(<TabContent tab="teams">Page</TabContent>, {
      onCallApi: doubtingPager(),
      denied: ['oncall.directory.update'],
    });
    await screen.findByRole('alert');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
