import { Weekday, WEEKDAYS } from '@muster/backstage-plugin-oncall-common';
import { screen } from '@testing-library/react';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { HoursWords } from './HoursWords';

function window(startDay: Weekday, startHour: number, endDay: Weekday) {
  return { startDay, startHour, startMin: 0, endDay, endHour: 8, endMin: 30 };
}

describe('the words for hours', () => {
  it('say the same hours of several days once', async () => {
    await renderOnCall(
      <HoursWords
        zone="Europe/Berlin"
        restriction={{
          type: 'weekday-and-time-of-day',
          restrictions: [
            ...WEEKDAYS.slice(0, 5).map(day => window(day, 7, day)),
            window('monday', 18, 'tuesday'),
            window('tuesday', 18, 'wednesday'),
            window('saturday', 7, 'saturday'),
            window('friday', 18, 'monday'),
          ],
        }}
      />,
    );
    expect(await screen.findByText(/^Only/)).toHaveTextContent(
      'Only Monday to Friday 07:00–08:30, ' +
        'Monday to Tuesday 18:00 to 08:30 of the next day, ' +
        'Saturday 07:00–08:30, Friday 18:00 to Monday 08:30 (Europe/Berlin)',
    );
  });
});
