import { Secret, TOTP } from 'otpauth';
import { renewRecoveryCodes } from '#desk/sign-in/factors/recovery-codes.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, canSetUp, finishSession, type OpenedSession, readSession } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import type { Keys, Spine, Tx } from '#desk/spine/world.ts';
import { countRecoveryCodes, saveAuthenticator } from '#store/sign-in/factors.ts';
import { lockSession } from '#store/sign-in/sessions.ts';

/** A factor was set up, and the session continues with a new token. Recovery codes are null if the person already had some. */
interface FactorSetUp {
  session: OpenedSession;
  recoveryCodes: string[] | null;
}

export type SetUp = Outcome<FactorSetUp, Refused<'wrong' | 'over'>>;

/** What every app supports: six digits of SHA-1, changing every 30 seconds (RFC 6238). */
const kind = { algorithm: 'SHA1', digits: 6, period: 30 };

/**
 * Adds an app as second factor once a code proves that it has the secret. The first factor comes with recovery codes. `over`
 * means that the session may not: it expired, waits for an existing factor, or proved something too long ago.
 */
export function setUpTotp(
  world: Spine,
  token: string,
  { secret, code }: { secret: string; code: string },
  arrival: Arrival,
): Promise<SetUp> {
  return setUpFactor(world, token, { factor: 'totp', arrival }, async ({ trx }, whose) => {
    const lastStep = stepOfCode(secret, code);
    if (lastStep === null) return false;
    await saveAuthenticator(trx, { ...whose, secret: world.signer.seal(secret), lastStep });
    return true;
  });
}

/** Sets up a factor that `save` proves and stores; it returns false for a wrong proof. */
export function setUpFactor(
  world: Spine,
  token: string,
  { factor, arrival }: { factor: 'totp' | 'passkey'; arrival: Arrival },
  save: (tx: Tx, whose: { personId: string; createdAt: string; usedAt: string }) => Promise<boolean>,
): Promise<SetUp> {
  return world.transact(async (tx) => {
    await lockSession(tx.trx, hashToken(token));
    const now = new Date().toISOString();
    const found = await readSession(tx.trx, token);
    if (!found || !(await canSetUp(tx.trx, found, arrival))) return { refused: 'over' };
    const { personId } = found;
    if (!(await save(tx, { personId, createdAt: now, usedAt: now }))) return { refused: 'wrong' };
    await recordOwn(world, tx, found, { act: 'factorSetUp', factor });
    const session = await finishSession(world, tx, token, factor, arrival);
    if (session === null) throw new Error('A factor that was set up did not complete its session.');
    const hasCodes = (await countRecoveryCodes(tx.trx, personId)) > 0;
    return { session, recoveryCodes: hasCodes ? null : await renewRecoveryCodes(tx, personId) };
  });
}

/** A random secret for an app: 160 bits in Base32, as people type it (RFC 4226, 4). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth:` URL that an app opens or scans. */
function totpAddress(secret: string, { label, issuer }: { label: string; issuer: string }): string {
  return new TOTP({ ...kind, issuer, label, secret: Secret.fromBase32(secret) }).toString();
}

/** The time step of a code, allowing one step of clock difference either way; null if the code is wrong. */
export function stepOfCode(secret: string, typed: string): number | null {
  const now = Date.now();
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

/** The data for an authenticator app; nothing is saved until a code proves that the app has it. */
interface NewApp {
  secret: string;
  /** The secret sealed for this person, returned with the first code. */
  sealed: string;
  /** The URL for an app, also shown as a QR code. */
  address: string;
}

/** A new secret for a person's app, or the one that they were just shown. */
export function newApp(
  { signer }: Keys,
  { personId, label }: { personId: string; label: string },
  shown: string | null = null,
): NewApp {
  const secret = (shown === null ? null : openApp({ signer }, personId, shown)) ?? newTotpSecret();
  const sealed = signer.seal(`app ${personId} ${secret}`);
  return { secret, sealed, address: totpAddress(secret, { label, issuer: 'Belfry' }) };
}

/** The secret sealed for this person; null if it is another person's or invalid. */
export function openApp({ signer }: Keys, personId: string, sealed: string): string | null {
  const [what, whose, secret] = signer.unseal(sealed)?.split(' ') ?? [];
  return what === 'app' && whose === personId && secret ? secret : null;
}
