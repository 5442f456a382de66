import {
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorFace } from './ErrorFace';

function failed(status = 503, name = 'ServiceUnavailableError') {
  const body = {
    error: { name, message: 'the database is away' },
    response: { statusCode: status },
  };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}

describe('ErrorFace', () => {
  it('tells a missing permission from a failure', async () => {
    await renderInTestApp(<ErrorFace error={new NotAllowedError('no')} />);
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('recognizes a missing permission behind a response', async () => {
    const error = Object.assign(new Error('Request failed with 403'), {
      name: 'ResponseError',
      cause: new NotAllowedError('ana lacks the permission oncall.read'),
    });
    await renderInTestApp(<ErrorFace error={error} />);
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(screen.getByText(/Ana lacks .* oncall.read$/)).toBeInTheDocument();
  });

  it('tells what is not there from a failure', async () => {
    const error = Object.assign(new Error('Request failed with 404'), {
      name: 'ResponseError',
      cause: new NotFoundError('no alert'),
    });
    await renderInTestApp(<ErrorFace error={error} retry={jest.fn()} />);
    expect(screen.getByText('There is nothing here')).toBeInTheDocument();
    expect(screen.getByText(/^No alert/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what to do when the sign-in is over', async () => {
    const error = await failed(401, 'AuthenticationError');
    await renderInTestApp(<ErrorFace error={error} retry={jest.fn()} />);
    expect(screen.getByText(/Your sign-in is over/)).toBeVisible();
  });

  it.each([
    'Failed to fetch',
    'NetworkError when attempting to fetch resource.',
    'Load failed',
  ])('says that nobody answers where the browser says %s', async words => {
    await renderInTestApp(<ErrorFace error={new TypeError(words)} />);
    expect(screen.getByText(/The portal does not answer/)).toBeVisible();
  });

  it('says what to do where the server only says what broke inside', async () => {
    await renderInTestApp(<ErrorFace error={await failed(500, 'Error')} />);
    expect(screen.getByText(/Something in the portal failed/)).toBeVisible();
  });

  it('shows a failure and offers to try again', async () => {
    const retry = jest.fn();
    await renderInTestApp(<ErrorFace error={await failed()} retry={retry} />);
    expect(screen.getByText('Error: The database is away')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
