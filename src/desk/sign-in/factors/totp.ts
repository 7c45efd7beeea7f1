import { Secret, TOTP } from 'otpauth';

/** What every app takes: six digits of SHA-1, anew each half minute (RFC 6238). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 };

/** A new secret for an app: 160 bits by chance, in Base32 as people type it (RFC 4226, 4). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth:` address that an app opens or reads from a picture. */
export function totpAddress(secret: string, { label, issuer }: { label: string; issuer: string }): string {
  return new TOTP({ ...kind, issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The step that a code is of, one either way for clocks that differ; null is a wrong code. */
export function stepOfCode(secret: string, typed: string, now = Date.now()): number | null {
  const token = typed.replace(/\D/g, '');
  if (token.length !== kind.digits) return null;
  const totp = new TOTP({ ...kind, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token, timestamp: now, window: 1 });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}

/** The code of a moment: for tests, and for nobody else. */
export function codeAt(secret: string, now: number): string {
  return new TOTP({ ...kind, secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
}
