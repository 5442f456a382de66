import { alertChanges } from './alertChanges';
import { setupChanges } from './setupChanges';

describe('alertChanges', () => {
  it.each([
    ['the alert itself', { type: 'alert', id: '1' }, true],
    ['another alert', { type: 'alert', id: '2' }, false],
    ['more alerts than are named', { type: 'alert', id: '' }, true],
    ['what its plan is made of', { type: 'schedule', id: '2' }, true],
  ])('reads an alert again for %s: %p is %p', (_, change, expected) => {
    expect(alertChanges('1').isAbout(change)).toBe(expected);
  });
});

describe('setupChanges', () => {
  it.each([
    [{ type: 'alert', id: '' }, false],
    [{ type: 'policy', id: '1' }, true],
    [{ type: 'heartbeat', id: '1' }, true],
  ])('reads what is set up again for changes of it: %p is %p', (change, is) => {
    expect(setupChanges.isAbout(change)).toBe(is);
  });
});
