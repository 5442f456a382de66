import { assertPublicHost, isPrivateAddress } from './publicAddress';

describe('isPrivateAddress', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '::ffff:127.0.0.1',
    '2001:0:a00:1::',
    '2002:7f00:1::',
    '64:ff9b:1::a00:1',
    'fec0::1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::10.0.0.1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
  ])('is true for %s', address => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '::ffff:8.8.8.8',
    '2606:4700::1111',
    '2001:4860:4860::8888',
  ])('is false for %s', address => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('assertPublicHost', () => {
  it.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]', '169.254.169.254'])(
    'refuses %s',
    host => {
      expect(() => assertPublicHost(host)).toThrow(
        `${host} is no public address; allow private ones with oncall.webhook.allowPrivateAddresses`,
      );
    },
  );

  it.each(['hooks.example.com', '8.8.8.8', '[2606:4700::1111]'])(
    'lets %s pass',
    host => {
      expect(() => assertPublicHost(host)).not.toThrow();
    },
  );
});
