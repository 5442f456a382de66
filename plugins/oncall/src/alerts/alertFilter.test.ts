import { isNarrowed, readAlertFilter, writeAlertFilter } from './alertFilter';

const read = (text: string) => readAlertFilter(new URLSearchParams(text));

describe('alertFilter', () => {
  it('shows everything that is not over when the address says nothing', () => {
    expect(read('').state).toEqual(['open', 'acknowledged', 'snoozed']);
    expect(isNarrowed(read(''))).toBe(false);
  });

  it.each([
    'state=closed',
    'state=open&state=closed&priority=P1&priority=P2',
    'team=group%3Adefault%2Fpayments&query=tag%3A+eu',
    'service=component%3Adefault%2Faccount-ledger',
  ])('reads back what it wrote: %s', text => {
    expect(writeAlertFilter(read(text)).toString()).toBe(text);
    expect(isNarrowed(read(text))).toBe(true);
  });

  it('takes the text of an older address for a search', () => {
    expect(read('text=disk+full').query).toBe('disk full');
  });

  it('leaves out what it does not understand', () => {
    expect(read('state=burning&priority=P9')).toEqual(read(''));
  });
});
