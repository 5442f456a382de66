import { alertTitle } from './alertTitle';

describe('alertTitle', () => {
  it('leaves a message of 130 characters alone', () => {
    const message = '🔥'.repeat(130);
    expect(alertTitle(message, 'd')).toEqual({ message, description: 'd' });
    expect(alertTitle('m', undefined)).toEqual({
      message: 'm',
      description: undefined,
    });
  });

  it('keeps a longer message whole in the description', () => {
    const message = '🔥'.repeat(131);
    const cut = alertTitle(message, undefined);
    expect([...cut.message]).toHaveLength(130);
    expect(cut.message).toBe(`${'🔥'.repeat(129)}…`);
    expect(cut.description).toBe(message);
  });

  it('puts the message before the description', () => {
    const message = 'x'.repeat(200);
    expect(alertTitle(message, 'd').description).toBe(`${message}\n\nd`);
  });
});
