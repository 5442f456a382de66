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
      'http://hooks.example.com/token',
      'connect ECONNREFUSED 2001:db8::7:443, 2001:db8:0:0:0:0:0:7:443 and ::ffff:192.0.2.7',
      'connect ECONNREFUSED the address, the address and the address',
    ],
    [
      'http://hooks.example.com/token',
      'Failed at 12:30:45 in Net::Be of 2026-01-05T10:00:00+01:00',
      'Failed at 12:30:45 in Net::Be of 2026-01-05T10:00:00+01:00',
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
