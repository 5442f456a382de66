import { withoutAddress } from './withoutAddress';

const DEVICE = JSON.stringify({
  endpoint: 'https://push.example.net/send/token',
  keys: {},
});

describe('withoutAddress', () => {
  it.each([
    [
      'ana@private.example',
      "Can't send mail: 450 4.1.2 <Ana@private.example>: Recipient address rejected",
      "Can't send mail: 450 4.1.2 <the address>: Recipient address rejected",
    ],
    [
      'https://hooks.example.com/token?key=1',
      'getaddrinfo ENOTFOUND hooks.example.com',
      'getaddrinfo ENOTFOUND the address',
    ],
    [
      'http://hooks.example.com:8080/token',
      'connect ECONNREFUSED 192.0.2.7:8080',
      'connect ECONNREFUSED the address',
    ],
    [
      'http://[2001:db8::1]/token',
      '[2001:db8::1] is a private address',
      'the address is a private address',
    ],
    [
      DEVICE,
      'read ECONNRESET of push.example.net',
      'read ECONNRESET of the address',
    ],
    [
      '+4915112345678',
      'No such number: +4915112345678',
      'No such number: the address',
    ],
    [
      'https://hooks.example.com/x',
      'The receiver answers 500',
      'The receiver answers 500',
    ],
  ])('of %s makes %s into %s', (to, text, shown) => {
    expect(withoutAddress(text, to)).toBe(shown);
  });
});
