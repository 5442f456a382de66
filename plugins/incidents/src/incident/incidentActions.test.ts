import { incidentActions } from './incidentActions';

describe('incidentActions', () => {
  it('offers to resolve what is open', () => {
    expect(incidentActions({ status: 'open' })).toEqual(['resolve', 'edit']);
  });

  it('offers the postmortem first once it is resolved', () => {
    expect(incidentActions({ status: 'resolved' })[0]).toBe(
      'create-postmortem',
    );
    const postmortem = { id: 'pm', status: 'draft' } as const;
    expect(incidentActions({ status: 'resolved', postmortem })).toEqual([
      'open-postmortem',
      'close',
      'reopen',
      'edit',
    ]);
  });

  it('offers to close first once the postmortem is published', () => {
    const postmortem = { id: 'pm', status: 'published' } as const;
    expect(incidentActions({ status: 'resolved', postmortem })[0]).toBe(
      'close',
    );
  });

  it('offers neither reopening nor editing when it is closed', () => {
    const postmortem = { id: 'pm', status: 'published' } as const;
    expect(incidentActions({ status: 'closed', postmortem })).toEqual([
      'open-postmortem',
    ]);
    expect(incidentActions({ status: 'closed' })).toEqual([
      'create-postmortem',
    ]);
  });
});
