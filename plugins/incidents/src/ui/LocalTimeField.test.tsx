import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import { DateTime, Settings } from 'luxon';
import { LocalTimeField } from './LocalTimeField';

describe('LocalTimeField', () => {
  const before = Settings.defaultLocale;
  afterEach(() => {
    Settings.defaultLocale = before;
  });

  it.each(['en-US', 'ne-NP', 'ar-EG'])(
    'shows and reads a moment where the browser speaks %s',
    async locale => {
      Settings.defaultLocale = locale;
      const onChange = jest.fn();
      const at = DateTime.local(2026, 11, 28, 9, 5);
      await renderInTestApp(
        <LocalTimeField
          label="When"
          value={at.toUTC().toISO() ?? undefined}
          onChange={onChange}
        />,
      );
      const field = screen.getByLabelText('When');
      expect(field).toHaveValue('2026-11-28T09:05');
      fireEvent.change(field, { target: { value: '2026-11-28T10:05' } });
      expect(onChange).toHaveBeenCalledWith(
        at.plus({ hours: 1 }).toUTC().toISO(),
      );
    },
  );

  it('says what it means when nothing is typed, until something is wrong', async () => {
    const field = { help: 'Empty while it lasts.', onChange: jest.fn() };
    await renderInTestApp(
      <>
        <LocalTimeField {...field} label="Ended" />
        <LocalTimeField {...field} label="Wrong" error="Before it began." />
      </>,
    );
    expect(screen.getByLabelText('Ended')).toHaveAccessibleDescription(
      'Empty while it lasts.',
    );
    expect(screen.getByLabelText('Wrong')).toHaveAccessibleDescription(
      'Before it began.',
    );
  });
});
