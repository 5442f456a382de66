import { misreadInAlertQuery } from './misreadInAlertQuery';

describe('misreadInAlertQuery', () => {
  it.each([
    ['disk && full', 6, '&&', 'and'],
    ['status: open&&tag: eu', 13, '&&', 'and'],
    ['tag: eu || tag: us', 9, '||', 'or'],
    ['disk||queue', 5, '||', 'or'],
    ['disk !test', 6, '!', 'not'],
    ['!tag:eu', 1, '!', 'not'],
    ['tag: !eu', 6, '!', 'not'],
    ['!(a OR b)', 1, '!', 'not'],
    ['! "a b"', 1, '!', 'not'],
    ['disk -test', 6, '-', 'not'],
    ['-tag:eu', 1, '-', 'not'],
    ['-"a b"', 1, '-', 'not'],
    ["'disk full'", 1, "'", 'quotation'],
    ["message: 'disk full'", 10, "'", 'quotation'],
    ['tag: ‘eu’', 6, '‘', 'quotation'],
    ['a || b && c', 3, '||', 'or'],
  ])('sees what %s may mean', (text, at, sign, meaning) => {
    expect(misreadInAlertQuery(text)).toEqual({ at, sign, meaning });
  });

  it.each([
    [''],
    ['status: open AND NOT tag: eu OR "disk full"'],
    ['"a && b" "!x" "\'y\'"'],
    ['tag != eu'],
    ['tag: !='],
    ['db-1 - disk full'],
    ['entity: -dev'],
    ['--force'],
    ['-5'],
    ["don't"],
    ["'tis full"],
    ['full!'],
    ['a & b | c'],
  ])('takes %s for what it is', text => {
    expect(misreadInAlertQuery(text)).toBeUndefined();
  });
});
