import { screen } from '@testing-library/react';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { TabContent } from '../ui/TabContent';

const syncedAt = '2026-01-05T07:30:00.000Z';

async function renderWith(directory: { readonly isOld?: boolean }) {
  const onCallApi = createFakePager();
  onCallApi.directory = { syncedAt, ...directory };
  await renderOnCall(<TabContent tab="teams">Page</TabContent>, { onCallApi });
  await screen.findByText('Page');
}

describe('the notice about a catalog that is away', () => {
  it('says since when people and teams were not read', async () => {
    await renderWith({ isOld: true });
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(/as the catalog had them at .* ago\)\./);
    expect(notice.querySelector('time')).toHaveAttribute('datetime', syncedAt);
  });

  it('says nothing while the catalog is read', async () => {
    await renderWith({});
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
