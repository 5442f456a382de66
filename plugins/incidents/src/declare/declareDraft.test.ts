import { fakeAlert } from '@muster/backstage-plugin-oncall-react';
import {
  draftFromAlert,
  draftProblem,
  draftToInput,
  EMPTY_DRAFT,
} from './declareDraft';

describe('draftProblem', () => {
  it.each([
    ['', 'messageMissing'],
    ['   ', 'messageMissing'],
    ['Transfers fail', undefined],
    ['x'.repeat(130), undefined],
    ['x'.repeat(131), 'messageTooLong'],
  ])('finds %p to be %p', (message, problem) => {
    expect(draftProblem({ ...EMPTY_DRAFT, message })).toBe(problem);
  });
});

describe('draftToInput', () => {
  it('leaves out what is empty', () => {
    const draft = { ...EMPTY_DRAFT, message: ' Transfers fail ' };
    expect(draftToInput(draft)).toEqual({
      message: 'Transfers fail',
      priority: 'P2',
      impactedServices: [],
    });
  });

  it('links the alert', () => {
    const draft = { ...EMPTY_DRAFT, message: 'Transfers fail' };
    expect(draftToInput(draft, 'apac').alertIds).toEqual(['apac']);
  });
});

describe('draftFromAlert', () => {
  it('takes message, description, priority and service', () => {
    const alert = fakeAlert({
      id: 'a',
      message: 'Lag',
      description: 'Thirty seconds',
      priority: 'P1',
      service: 'component:default/ledger',
    });
    expect(draftFromAlert(alert)).toEqual({
      message: 'Lag',
      description: 'Thirty seconds',
      priority: 'P1',
      services: ['component:default/ledger'],
    });
  });

  it('leaves the services alone when the alert names none', () => {
    const alert = fakeAlert({ id: 'a', message: 'Lag' });
    expect(draftFromAlert(alert)).not.toHaveProperty('services');
  });
});
