import { readTrialForm, trialForm } from './trialForm';

const BERLIN = 'Europe/Berlin';

/** An alert of which only the moment was said. */
const at = (typed: string) =>
  readTrialForm({ ...trialForm(), at: { typed } }, BERLIN);

describe('readTrialForm', () => {
  it('means now where no moment is typed', () => {
    expect(at('')).toEqual({
      message: '',
      source: '',
      priority: 'P3',
      tags: [],
      details: {},
    });
  });

  it('reads the moment on the clock of the reader', () => {
    expect(at('2026-07-01T09:00')).toMatchObject({
      at: '2026-07-01T07:00:00.000Z',
    });
  });

  it.each([
    ['that the clocks skip', '2026-03-29T02:30'],
    ['that the clocks show twice', '2026-10-25T02:30'],
    ['that is none', '20261-01-01T09:00'],
  ])('guesses no moment %s', (_, typed) => {
    expect(at(typed)).toBeUndefined();
  });
});
