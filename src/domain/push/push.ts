import { withoutEnd } from '#domain/text-scan.ts';
/** Notifications of a browser: urgent incidents, ringing calls, mentions, assignments, due tasks, and letters about one's own requests. */
export const pushKinds = ['urgent', 'calls', 'mentioned', 'given', 'due', 'answers'] as const;
export type PushKind = (typeof pushKinds)[number];

/** The kinds that only staff can choose. */
const staffKinds: readonly PushKind[] = ['urgent', 'calls', 'mentioned', 'given', 'due'];

/** Returns the kinds that a person can choose. */
export function pushKindsFor(isStaff: boolean): PushKind[] {
  return pushKinds.filter((kind) => isStaff || !staffKinds.includes(kind));
}

/** Where a browser receives messages, and the keys that encrypt them (RFC 8291). Keys are base64url. */
interface BrowserAddress {
  endpoint: string;
  /** An uncompressed point on P-256. */
  p256dh: string;
  auth: string;
}

/** Longer endpoints are not known from any browser. */
const endpointCharactersMax = 1_000;

/** Parses the subscription of a browser. Null if it is not one, or if its endpoint is not https or holds credentials. */
export function readBrowserAddress(text: string): BrowserAddress | null {
  const given = parsed(text);
  const { endpoint, keys } = given ?? {};
  if (typeof endpoint !== 'string' || endpoint.length > endpointCharactersMax || !URL.canParse(endpoint)) return null;
  const { protocol, username, password } = new URL(endpoint);
  if (protocol !== 'https:' || username !== '' || password !== '') return null;
  const [p256dh, auth] = [unpadded(keys?.p256dh), unpadded(keys?.auth)];
  return isPoint.test(p256dh) && isSecret.test(auth) ? { endpoint, p256dh, auth } : null;
}

/** 65 bytes that begin with 4, and 16 bytes. */
const isPoint = /^B[\w-]{86}$/;
const isSecret = /^[\w-]{22}$/;

interface Given {
  endpoint?: unknown;
  keys?: { p256dh?: unknown; auth?: unknown };
}

function parsed(text: string): Given | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Given | null) : null;
  } catch {
    return null;
  }
}

function unpadded(key: unknown): string {
  return typeof key === 'string' ? withoutEnd(key, /=/) : '';
}
