import { filterForm, readFilterForm } from './filterForm';

describe('readFilterForm', () => {
  it('leaves out the numbers of a client, which an edited list no longer has', () => {
    const asked = { operation: 'contains', expectedValue: 'disk' } as const;
    const form = filterForm({
      type: 'match-any-condition',
      conditions: [
        { ...asked, field: 'message', order: 0 },
        { ...asked, field: 'tags', order: 1 },
      ],
    });
    expect(
      readFilterForm({ ...form, conditions: [...form.conditions].reverse() }),
    ).toEqual({
      type: 'match-any-condition',
      conditions: [
        { ...asked, field: 'tags' },
        { ...asked, field: 'message' },
      ],
    });
  });
});
