import { PriorityTable } from '@muster/backstage-plugin-oncall-common';
import {
  isSameChoice,
  NO_PRIORITIES,
  rowsOf,
  withPriority,
} from './prioritiesForm';

const usual: PriorityTable = {
  severities: { critical: 'P1', warning: 'P3' },
  otherwise: 'P3',
};

describe('rowsOf', () => {
  it('has the words of the tool as they are chosen, then those of people', () => {
    const chosen: PriorityTable = { severities: { page: 'P1', warning: 'P2' } };
    expect(rowsOf(usual, chosen)).toEqual([
      { word: 'critical', usual: 'P1', priority: 'P1' },
      { word: 'warning', usual: 'P3', priority: 'P2' },
      { word: 'page', priority: 'P1' },
    ]);
  });
});

describe('withPriority', () => {
  it('chooses, and takes the choice back', () => {
    const chosen = withPriority(NO_PRIORITIES, 'warning', 'P2');
    expect(chosen).toEqual({ severities: { warning: 'P2' } });
    expect(
      isSameChoice(withPriority(chosen, 'warning', undefined), NO_PRIORITIES),
    ).toBe(true);
  });
});

describe('isSameChoice', () => {
  it('does not mind the order of the words, but what they mean', () => {
    const one: PriorityTable = { severities: { a: 'P1', b: 'P2' } };
    const other: PriorityTable = { severities: { b: 'P2', a: 'P1' } };
    expect(isSameChoice(one, other)).toBe(true);
    expect(isSameChoice(one, { ...other, otherwise: 'P4' })).toBe(false);
  });
});
