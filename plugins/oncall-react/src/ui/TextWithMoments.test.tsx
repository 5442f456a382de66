import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { TextWithMoments } from './TextWithMoments';

describe('TextWithMoments', () => {
  it('shows moments of the server on the clock of the reader', async () => {
    await renderInTestApp(
      <p>
        <TextWithMoments text="Snoozed until 2040-11-27T08:00:00.000Z" />
      </p>,
    );
    expect(screen.getByText(/Snoozed until/)).toHaveTextContent(
      'Snoozed until 27 Nov 2040 08:00 UTC',
    );
  });
});
