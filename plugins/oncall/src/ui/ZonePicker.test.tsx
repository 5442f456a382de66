import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { ZonePicker } from './ZonePicker';

function Picking() {
  const [zone, setZone] = useState('Europe/Berlin');
  return <ZonePicker value={zone} onChange={setZone} />;
}

describe('ZonePicker', () => {
  // Browsers list one of the two names, and not all of them list UTC.
  it.each(['UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv'])(
    'offers %s in every browser',
    async zone => {
      await renderOnCall(<Picking />);
      const field = await screen.findByRole('textbox', { name: 'Time zone' });
      await userEvent.clear(field);
      await userEvent.type(field, zone);
      await userEvent.click(await screen.findByRole('option', { name: zone }));
      expect(field).toHaveValue(zone);
    },
  );
});
