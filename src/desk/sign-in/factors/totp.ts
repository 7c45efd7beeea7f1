import { Secret, TOTP } from 'otpauth';

/** What every app supports: six digits of SHA-1, changing every 30 seconds (RFC 6238). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 };

/** A random secret for an app: 160 bits in Base32, as people type it (RFC 4226, 4). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth:` URL that an app opens or scans. */
export function totpAddress(secret: string, { label, issuer }: { label: string; issuer: string }): string {
  return new TOTP({ ...kind, issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The time step of a code, allowing one step of clock difference either way; null if the code is wrong. */
export function stepOfCode(secret: string, typed: string, now = Date.now()): number | null {
  const token = typed.replace(/\D/g, '');
  if (token.length !== kind.digits) return null;
  const totp = new TOTP({ ...kind, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp: now, window: 1 });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}

/** The code at a given time; used by tests only. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ ...kind, secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}
