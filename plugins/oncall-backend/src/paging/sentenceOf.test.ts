import { sentenceOf } from './sendPage';

describe('sentenceOf', () => {
  it.each([
    [new Error('The receiver\n answers 500'), 'The receiver answers 500'],
    ['busy', 'busy'],
    [
      // Of a host with an address of each kind, as Node reports it.
      new AggregateError([
        new Error('connect ECONNREFUSED 192.0.2.7:443'),
        new Error('connect ECONNREFUSED ::1:443'),
      ]),
      'connect ECONNREFUSED 192.0.2.7:443',
    ],
    [
      Object.assign(new Error('connect ECONNREFUSED 192.0.2.7:443'), {
        code: 'ECONNREFUSED',
        syscall: 'connect',
      }),
      'nothing answers there (ECONNREFUSED)',
    ],
    [
      // Of the mail client: a code without a call of the system.
      Object.assign(new Error('Greeting never received'), {
        code: 'ETIMEDOUT',
      }),
      'Greeting never received',
    ],
    [
      // Of a host that is not there, where nobody is to learn which are.
      Object.assign(new Error('db.bank.example is no public address'), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
      }),
      'db.bank.example is no public address',
    ],
    [new TypeError(), 'TypeError'],
  ])('of %p is %p', (error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence);
  });
});
