import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/** The operator's settings for a server that the desk connects to. */
export interface NetworkReach {
  /** The server may be in a private network. */
  privateNetwork: boolean;
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
  if (privateNetwork && privateRanges.includes(range)) return true;
  return range === 'unicast' && (ip.kind() === 'ipv4' || isPlainUnicast(ip as IPv6));
}

/** Loopback, RFC 1918, RFC 6598 and RFC 4193. */
const privateRanges: string[] = ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'];

/** The IPv6 metadata address of AWS, within the private range. */
const cloudMetadata = 'fd00:ec2::254';

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
