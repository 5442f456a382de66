import { isIPv6 } from 'node:net';

const HIDDEN = 'the address';

/** Where the name of a host led. */
const IP_V4 = /\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g;

/** What may be an address of the other kind, with or without a port. */
const PERHAPS_IP_V6 = /(?<![\w:])[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*\b/gi;

/**
 * What went wrong, without where the message was to go: whoever may see the alert reads it, and the address is only its owner's.
 * Mail servers repeat the address that they refuse, and networks the host that they do not find.
 */
export function withoutAddress(text: string, to: string): string {
  return partsOf(to)
    .reduce(
      (rest, part) => rest.replace(new RegExp(escaped(part), 'gi'), HIDDEN),
      text,
    )
    .replace(PERHAPS_IP_V6, found => (isHost(found) ? HIDDEN : found))
    .replace(IP_V4, HIDDEN);
}

function isHost(text: string): boolean {
  return isIPv6(text) || isIPv6(text.replace(/:\d+$/, ''));
}

/** The address and what of it may be told, the longest first. That of a device is JSON with a URL in it. */
function partsOf(to: string): readonly string[] {
  const [address = ''] = /https?:\/\/[^\s"]+/i.exec(to) ?? [];
  const { href, host, hostname } = URL.canParse(address)
    ? new URL(address)
    : { href: '', host: '', hostname: '' };
  return [to.trim(), href, host, hostname].filter(part => part !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
