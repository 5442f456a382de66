import { screen } from '@testing-library/react';
import { DateTime, DurationLike } from 'luxon';
import { createFakePager, renderOnCall } from '../__testUtils__/renderOnCall';
import { TabContent } from '../ui/TabContent';

function pagerAhead(by: DurationLike) {
  return createFakePager({ livesAt: DateTime.now().plus(by) });
}

const page = <TabContent tab="teams">Page</TabContent>;

describe('the notice about the clock of the device', () => {
  it.each([
    [{ days: 1, minutes: 1 }, 'is 1 d behind'],
    [{ minutes: -10 }, 'is 10 min ahead'],
  ])('says that it is wrong where the pager is %j ahead', async (by, text) => {
    await renderOnCall(page, { onCallApi: pagerAhead(by) });
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('says nothing of a clock that is right', async () => {
    const onCallApi = pagerAhead({ seconds: 5 });
    await renderOnCall(page, { onCallApi });
    await screen.findByText('Page');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
