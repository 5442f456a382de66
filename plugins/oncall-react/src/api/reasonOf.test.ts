import { NotAllowedError, ResponseError } from '@backstage/errors';
import { isForbidden } from '../ui/isForbidden';
import { reasonOf } from './reasonOf';

function refusal(status: number, body: object) {
  const headers = { 'Content-Type': 'application/json' };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), { status, headers }),
  );
}

describe('reasonOf', () => {
  it('is what the server says, not how it says it', async () => {
    const error = await refusal(400, {
      error: { name: 'InputError', message: 'code is too old' },
      response: { statusCode: 400 },
    });
    expect(error.message).toContain('Request failed with 400');
    expect(reasonOf(error).message).toBe('Code is too old');
  });

  it('still says that something is forbidden', async () => {
    const { name, message } = new NotAllowedError('You may not');
    const error = await refusal(403, {
      error: { name, message },
      response: { statusCode: 403 },
    });
    expect(isForbidden(reasonOf(error))).toBe(true);
  });

  it('is not the page of a proxy', async () => {
    const page = new Response('<html><h1>Bad Gateway</h1></html>', {
      status: 502,
      statusText: 'Bad Gateway',
      headers: { 'Content-Type': 'text/html' },
    });
    const error = await ResponseError.fromResponse(page);
    expect(reasonOf(error).message).toBe('Request failed with 502 Bad Gateway');
  });

  it('is the error itself where nobody answered', () => {
    const error = new Error('Failed to fetch');
    expect(reasonOf(error)).toBe(error);
    expect(reasonOf('no').message).toBe('no');
  });
});
