import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/** What the operator says about a server that the desk may ask. */
export interface NetworkReach {
  /** The server may stand in a private network. */
  privateNetwork: boolean;
}

/**
 * Whether the desk may connect to this address: a public one, and in a private network only if the operator says so. Link-local
 * addresses (where clouds tell machines their secrets), multicast, reserved ranges and every form that hides another address are
 * refused in any case (attack 52).
 */
export function mayConnectTo(address: string, { privateNetwork }: NetworkReach): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = unwrapped(address);
  if (ip.toString() === cloudMetadata) return false;
  const range = ip.range();
  if (privateNetwork && privateRanges.includes(range)) return true;
  return range === 'unicast' && (ip.kind() === 'ipv4' || isPlainUnicast(ip as IPv6));
}

/** This machine, RFC 1918, RFC 6598 and RFC 4193. */
const privateRanges: string[] = ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'];

/** The metadata address of AWS in IPv6, which is in the range of private networks. */
const cloudMetadata = 'fd00:ec2::254';

/** Global addresses are in 2000::/3 (RFC 4291, 2.4). An ISATAP interface (RFC 5214, 6.1) leads to the IPv4 address in it. */
function isPlainUnicast({ parts }: IPv6): boolean {
  const isGlobal = parts[0]! >> 13 === 1;
  const isIsatap = (parts[4]! & ~0x0200) === 0 && parts[5] === 0x5efe;
  return isGlobal && !isIsatap;
}

/** An IPv4 address that is written as IPv6 is that address (RFC 4291, 2.5.5.2). */
function unwrapped(address: string): IPv4 | IPv6 {
  return ipaddr.process(address.replace(/%.*$/, ''));
}

/**
 * Returns the network that an address counts for in limits and in the audit trail: an IPv4 address, or the /64 of IPv6 that one
 * customer of a provider has.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return address;
  const ip = unwrapped(plain);
  if (ip.kind() === 'ipv4') return ip.toString();
  const { parts } = ip as IPv6;
  return parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
}

/** Returns a test for addresses of these networks, such as `10.0.0.0/8` or `2001:db8::1`. */
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
