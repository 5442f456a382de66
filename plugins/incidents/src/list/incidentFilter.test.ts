import {
  isFiltered,
  readIncidentFilter,
  writeIncidentFilter,
} from './incidentFilter';

describe('the filter in the URL', () => {
  it('reads what is there and leaves out what is wrong', () => {
    const search = new URLSearchParams(
      'status=open&status=burning&priority=P1&priority=P9&service=component:default/ledger&team=group:default/web&text=apac',
    );
    expect(readIncidentFilter(search)).toEqual({
      status: ['open'],
      priority: ['P1'],
      service: 'component:default/ledger',
      team: 'group:default/web',
      text: 'apac',
    });
  });

  it('writes what it reads and keeps other parameters', () => {
    const filter = { status: ['open', 'closed'], text: 'a b' } as const;
    const written = writeIncidentFilter(
      new URLSearchParams('declare=1&team=old'),
      filter,
    );
    expect(written.get('declare')).toBe('1');
    expect(JSON.parse(JSON.stringify(readIncidentFilter(written)))).toEqual(
      filter,
    );
  });

  it('knows whether anything is left out', () => {
    expect(isFiltered(readIncidentFilter(new URLSearchParams()))).toBe(false);
    expect(isFiltered({ text: 'x' })).toBe(true);
  });
});
