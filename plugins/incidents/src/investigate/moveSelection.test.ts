import { moveSelection } from './moveSelection';

const TRACKS = [
  [
    { id: 'a1', fraction: 0.1 },
    { id: 'a2', fraction: 0.9 },
  ],
  [],
  [
    { id: 'c1', fraction: 0.2 },
    { id: 'c2', fraction: 0.6 },
    { id: 'c3', fraction: 0.7 },
  ],
];

describe('moveSelection', () => {
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowLeft', 'a1'],
    ['a2', 'ArrowRight', 'a2'],
    ['a1', 'ArrowLeft', 'a1'],
    ['a1', 'ArrowDown', 'c1'],
    ['a2', 'ArrowDown', 'c3'],
    ['c2', 'ArrowUp', 'a2'],
    ['c1', 'ArrowUp', 'a1'],
    ['a1', 'ArrowUp', 'a1'],
    ['c3', 'ArrowDown', 'c3'],
  ] as const)('from %s by %s to %s', (from, key, to) => {
    expect(moveSelection(TRACKS, from, key)).toBe(to);
  });

  it('starts with the first deployment there is', () => {
    expect(moveSelection(TRACKS, undefined, 'ArrowDown')).toBe('a1');
    expect(moveSelection(TRACKS, 'gone', 'ArrowLeft')).toBe('a1');
  });

  it('goes nowhere when there is nothing', () => {
    expect(moveSelection([[], []], undefined, 'ArrowRight')).toBeUndefined();
  });
});
