import { beginningOf } from './beginningOf';

describe('beginningOf', () => {
  it.each([
    ['nothing', ''],
    ['a sentence', 'The disk of srv01 is full.'],
    ['a little more than what is shown', 'word '.repeat(170)],
    ['many short lines', 'one\n'.repeat(40)],
  ])('leaves %s whole', (_, text) => {
    expect(beginningOf(text)).toBeUndefined();
  });

  it('ends between two words', () => {
    const beginning = beginningOf('settlement '.repeat(500));
    expect(beginning).toMatch(/^(settlement )+settlement$/);
    expect(beginning?.length).toBeLessThanOrEqual(700);
  });

  it('ends anywhere where there is no space', () => {
    expect(beginningOf('x'.repeat(5000))).toBe('x'.repeat(700));
  });

  it('ends after twelve lines of a trace', () => {
    const trace = 'at com.bancly.Ledger\n'.repeat(60);
    expect(beginningOf(trace)?.split('\n')).toHaveLength(12);
  });
});
