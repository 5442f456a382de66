import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorFace } from './ErrorFace';

describe('ErrorFace', () => {
  it('tells a missing permission from a failure', async () => {
    await renderInTestApp(<ErrorFace error={new NotAllowedError('no')} />);
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('recognizes a missing permission behind a response', async () => {
    const error = Object.assign(new Error('Request failed with 403'), {
      name: 'ResponseError',
      cause: new NotAllowedError('no'),
    });
    await renderInTestApp(<ErrorFace error={error} />);
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
  });

  it('tells what is not there from a failure', async () => {
    const error = Object.assign(new Error('Request failed with 404'), {
      name: 'ResponseError',
      cause: new NotFoundError('no alert'),
    });
    await renderInTestApp(<ErrorFace error={error} retry={jest.fn()} />);
    expect(screen.getByText('There is nothing here')).toBeInTheDocument();
    expect(screen.getByText(/^no alert/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows a failure and offers to try again', async () => {
    const retry = jest.fn();
    await renderInTestApp(
      <ErrorFace
        error={new ServiceUnavailableError('the database is away')}
        retry={retry}
      />,
    );
    expect(screen.getAllByText(/the database is away/)[0]).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
