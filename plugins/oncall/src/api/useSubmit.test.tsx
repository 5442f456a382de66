import { ResponseError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { useSubmit } from './useSubmit';

async function refusal(status: number, name: string, message: string) {
  const body = { error: { name, message }, response: { statusCode: status } };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}

function Form({ fails }: { readonly fails: Error }) {
  const { submit, error } = useSubmit();
  return (
    <>
      <button onClick={() => submit(async () => Promise.reject(fails))}>
        Save
      </button>
      <p role="alert">{error?.message}</p>
    </>
  );
}

describe('useSubmit', () => {
  it.each([
    ['the words of a refusal', 400, 'InputError', 'steps is empty', /^Steps/],
    [
      'what to do after a fault, not what went wrong inside',
      500,
      'Error',
      'insert into "alert_event" - SQLITE_FULL: disk is full',
      /^Something in the portal failed\. Try again/,
    ],
    [
      'that the sign-in is over',
      401,
      'AuthenticationError',
      'Failed user token verification',
      /^Your sign-in is over/,
    ],
    [
      'that the pager is away, as it says itself',
      503,
      'ServiceUnavailableError',
      'The pager cannot reach its database',
      /^The pager cannot reach/,
    ],
  ])('says %s', async (_, status, name, message, says) => {
    await renderOnCall(<Form fails={await refusal(status, name, message)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent(says);
  });

  it('says that what was typed stays when nobody answers', async () => {
    await renderOnCall(<Form fails={new TypeError('Failed to fetch')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      /does not answer.*What you typed stays here/,
    );
  });
});
