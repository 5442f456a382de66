import { isUndeliverableError, UndeliverableError } from './UndeliverableError';

describe('UndeliverableError', () => {
  it('is recognized, and keeps its cause', () => {
    const cause = new Error('550 no such mailbox');
    const error = new UndeliverableError('The mailbox does not exist', cause);

    expect(isUndeliverableError(error)).toBe(true);
    expect(error.cause).toBe(cause);
  });

  it('is recognized when it comes from another copy of the package', () => {
    const error = Object.assign(new Error('gone'), {
      name: 'UndeliverableError',
    });

    expect(isUndeliverableError(error)).toBe(true);
  });

  it.each([new Error('timeout'), 'UndeliverableError', undefined])(
    'is not seen in %p',
    error => {
      expect(isUndeliverableError(error)).toBe(false);
    },
  );
});
