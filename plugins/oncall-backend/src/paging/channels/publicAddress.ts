import { UndeliverableError } from '@muster/backstage-plugin-oncall-node';
import { lookup } from 'node:dns';
import { BlockList, isIP, LookupFunction } from 'node:net';

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
  // The same ranges written as IPv6 (mapped and translated) lead to the same places.
  PRIVATE.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
  PRIVATE.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  // Among them IPv4 addresses in the old compatible writing, and those of Teredo and 6to4, which carry one inside.
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

/**
 * Keeps webhooks out of the company's own network: whoever may enter a URL could otherwise make this server call the
 * services around it. The address is checked when the connection is made, so a name that changes its address between
 * check and call gains nothing. A name that nobody knows is refused in the same words as one inside, which would else tell
 * the names that there are.
 */
export const lookupPublicAddress: LookupFunction = (
  hostname,
  options,
  callback,
) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(
        error.code === 'ENOTFOUND' ? unknown(hostname, error) : error,
        [],
      );
      return;
    }
    if (addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(refusal(hostname), []);
      return;
    }
    if (options.all) {
      callback(null, addresses);
      return;
    }
    const [first] = addresses;
    callback(null, first.address, first.family);
  });
};

/** Addresses that are written as such never go through a look-up. */
export function assertPublicHost(hostname: string): void {
  if (isPrivateHost(hostname)) {
    throw refusal(hostname);
  }
}

/** Whether the host of an address is written as a private address. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && isPrivateAddress(host);
}

/** Loopback, private, link-local (with the metadata services of clouds), shared, reserved, multicast. */
export function isPrivateAddress(address: string): boolean {
  return isIP(address) === 6
    ? PRIVATE.check(address, 'ipv6')
    : PRIVATE.check(address, 'ipv4');
}

function refusal(hostname: string): UndeliverableError {
  return new UndeliverableError(notPublic(hostname));
}

/** May be known later, so it is tried again. */
function unknown(
  hostname: string,
  { code, syscall }: NodeJS.ErrnoException,
): NodeJS.ErrnoException {
  return Object.assign(new Error(notPublic(hostname)), { code, syscall });
}

function notPublic(hostname: string): string {
  return `${hostname} is no public address; allow private ones with oncall.webhook.allowPrivateAddresses`;
}
