import { isIP } from 'node:net';
import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';
import { withoutEnd } from '#domain/text-scan.ts';

/** The operator's settings for a server that the desk connects to. */
export interface NetworkReach {
  /** Whether the server may be in a private network; or only in these. */
  privateNetwork: boolean | readonly string[];
}

/**
 * Whether the desk may connect to an address: a public one, or a private one if the operator allows it. Link-local (cloud
 * metadata), multicast and reserved addresses and every form that embeds another address are always refused (attack 52).
 */
export function mayConnectTo(address: string, { privateNetwork }: NetworkReach): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = unwrapped(address);
  if (ip.toString() === cloudMetadata) return false;
  const range = ip.range();
  if (privateRanges.includes(range))
    return typeof privateNetwork === 'boolean' ? privateNetwork : networksMatch(privateNetwork)(address);
  return range === 'unicast' && (ip.kind() === 'ipv4' || isPlainUnicast(ip as IPv6));
}

/** Loopback, RFC 1918, RFC 6598 and RFC 4193. */
const privateRanges: string[] = ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'];

/** The IPv6 metadata address of AWS, within the private range. */
const cloudMetadata = 'fd00:ec2::254';

/**
 * Whether the desk may connect to a server of this name, as far as a name says so: it is an allowed address in any spelling that a
 * URL has, or no name that only exists inside. Connecting checks the addresses of the name (attack 52).
 */
export function mayBeNamed(host: string, reach: NetworkReach): boolean {
  const name = asInUrl(host);
  if (name === null || metadataNames.includes(name)) return false;
  if (isIP(name) !== 0) return mayConnectTo(name, reach);
  const isOpen = reach.privateNetwork === true || (reach.privateNetwork !== false && reach.privateNetwork.length > 0);
  return isOpen || (name.includes('.') && !insideNames.test(name));
}

/** Lower case, ASCII, IPv4 as four decimals, and without the dots at the end; null if it is no host. */
function asInUrl(host: string): string | null {
  const url = URL.parse(`http://${isIP(host) === 6 ? `[${host}]` : host}/`);
  if (url === null || url.pathname !== '/' || url.port + url.username + url.search + url.hash !== '') return null;
  const bare = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : withoutEnd(url.hostname, /\./);
  return bare || null;
}

/** Names of cloud metadata, which a private network does not open either. */
const metadataNames = ['metadata', 'metadata.google.internal', 'instance-data', 'instance-data.ec2.internal'];

/** RFC 6761 and 6762 with its appendix G, RFC 8375, and `internal`, which ICANN reserved. */
const insideNames = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/** Global addresses are in 2000::/3 (RFC 4291, 2.4). An ISATAP interface (RFC 5214, 6.1) embeds an IPv4 address. */
function isPlainUnicast({ parts }: IPv6): boolean {
  const isGlobal = parts[0]! >> 13 === 1;
  const isIsatap = (parts[4]! & ~0x0200) === 0 && parts[5] === 0x5efe;
  return isGlobal && !isIsatap;
}

/** The IPv4 address in an IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2), else the address itself. */
function unwrapped(address: string): IPv4 | IPv6 {
  return ipaddr.process(withoutZone(address));
}

/**
 * Returns the network of an address for limits and the audit trail: an IPv4 address, or the IPv6 /64 that a provider gives to one
 * customer.
 */
export function networkOf(address: string): string {
  const plain = withoutZone(address);
  if (!ipaddr.isValid(plain)) return address;
  const ip = unwrapped(plain);
  if (ip.kind() === 'ipv4') return ip.toString();
  const { parts } = ip as IPv6;
  return parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/** Whether a text is an address or a network, as `networksMatch` takes it. */
export function isNetwork(text: string): boolean {
  if (text.includes('/')) return ipaddr.isValidCIDR(text);
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

/** Returns a test whether an address is in these networks, such as `10.0.0.0/8` or `2001:db8::1`. */
export function networksMatch(networks: readonly string[]): (address: string) => boolean {
  const ranges = networks.map((network) => {
    const [address = '', prefix] = network.split('/');
    const ip = unwrapped(address);
    return [ip, prefix === undefined ? ip.toByteArray().length * 8 : Number(prefix)] as const;
  });
  return (address) => {
    if (!ipaddr.isValid(address)) return false;
    const ip = unwrapped(address);
    return ranges.some(([range, bits]) => range.kind() === ip.kind() && ip.match(range as never, bits));
  };
}

/** An address without its zone, as in `fe80::1%eth0` (RFC 4007, 11). */
function withoutZone(address: string): string {
  return address.split('%', 1)[0]!;
}
