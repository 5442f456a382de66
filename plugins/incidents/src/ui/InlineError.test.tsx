import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { InlineError } from './InlineError';

describe('InlineError', () => {
  it('shows the moments of a refusal on the clock of the reader', async () => {
    const error = new Error(
      'Impact is 2040-03-28T01:30:00.000Z, which is in the future',
    );
    await renderInTestApp(<InlineError error={error} />);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Impact is 28 Mar 2040 01:30 UTC, which is in the future',
    );
  });

  it('is absent while nothing was refused', async () => {
    await renderInTestApp(<InlineError />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
