import type { Role } from '#domain/actor.ts';

/** The proofs of a sign-in. `invitation` is the one-time link from an operator. */
export const proofs = [
  'mailCode',
  'mailLink',
  'invitation',
  'password',
  'passkey',
  'provider',
  'providerTwice',
  'totp',
  'recoveryCode',
] as const;
export type Proof = (typeof proofs)[number];

/** A second factor that a person can set up. */
export type Factor = 'totp' | 'passkey';

interface SignInFacts {
  /** The proofs given during this sign-in. */
  proved: readonly Proof[];
  roles: readonly Role[];
  /** The person's own second factors. */
  factors: readonly Factor[];
  /** A demonstration account, which needs no second factor. Never true on a real desk. */
  passwordAlone: boolean;
}

/** `nobody`: the proofs identify no person, such as an app's code alone. */
export type SignInStage = 'signedIn' | 'secondFactor' | 'setUp' | 'nobody';

/**
 * Returns the next stage of a sign-in. A person with a second factor must use it, and a person who needs one must set it up
 * first.
 */
export function decideSignIn({ proved, roles, factors, passwordAlone }: SignInFacts): SignInStage {
  if (!proved.some(namesPerson)) return 'nobody';
  if (provesTwice(proved)) return 'signedIn';
  if (factors.length > 0) return 'secondFactor';
  return mustHaveFactor(roles) && !passwordAlone ? 'setUp' : 'signedIn';
}

/** Whether two factors were proved, or one proof that counts as two. */
export function provesTwice(proved: readonly Proof[]): boolean {
  return proved.some(isTwofold) || proved.some(isSecond);
}

/** Whether a role requires a second factor. All roles that act for others or see their data do. */
export function mustHaveFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'requester');
}

/** The proof identifies a person. */
function namesPerson(proof: Proof): boolean {
  return !isSecond(proof);
}

/** A passkey is possession plus unlocking. A provider trusted with two factors confirmed both. */
function isTwofold(proof: Proof): boolean {
  return proof === 'passkey' || proof === 'providerTwice';
}

function isSecond(proof: Proof): boolean {
  return proof === 'totp' || proof === 'recoveryCode';
}
