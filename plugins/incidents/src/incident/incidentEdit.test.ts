import { fakeIncident } from '../testUtils/fakeIncident';
import { editChanges, editOf, editProblem } from './incidentEdit';

const EDIT = editOf(
  fakeIncident({
    number: 1,
    message: 'Broken',
    impactStartedAt: '2026-03-02T09:00:00.000Z',
  }),
);

describe('editProblem', () => {
  it.each([
    [{}, undefined],
    [{ message: ' ' }, 'messageMissing'],
    [{ message: 'x'.repeat(131) }, 'messageTooLong'],
    [{ impactStartedAt: undefined }, 'startMissing'],
    [{ impactEndedAt: '2026-03-02T08:59:00.000Z' }, 'endBeforeStart'],
    [{ impactEndedAt: '2026-03-02T09:00:00.000Z' }, undefined],
  ])('of %p is %p', (changes, problem) => {
    expect(editProblem({ ...EDIT, ...changes })).toBe(problem);
  });
});

describe('editChanges', () => {
  it('sends only what was changed', () => {
    const after = {
      ...EDIT,
      message: 'Still broken ',
      priority: 'P1',
    } as const;
    const changes = editChanges(EDIT, after);
    expect(JSON.parse(JSON.stringify(changes))).toEqual({
      message: 'Still broken',
      priority: 'P1',
    });
  });
});
