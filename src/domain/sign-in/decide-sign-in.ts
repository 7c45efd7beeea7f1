import type { Role } from '#domain/actor.ts';

/** What can be proved on the way in. `invitation` is the one-time link that an operator hands over. */
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

/** What a person can set up to prove a second thing. */
export type Factor = 'totp' | 'passkey';

export interface SignInFacts {
  /** What has been proved since the way in was entered. */
  proved: readonly Proof[];
  roles: readonly Role[];
  /** What this person has set up. */
  factors: readonly Factor[];
  /** An account of the demonstration: it need not set anything up. Never true on a real desk. */
  passwordAlone: boolean;
}

/** `nobody`: what was proved names no person by itself, such as a code of an app alone. */
export type SignInStage = 'signedIn' | 'secondFactor' | 'setUp' | 'nobody';

/**
 * The one rule of the way in, whichever way it was: who has a second factor is asked for it, and who must have one sets it
 * up before anything else.
 */
export function decideSignIn({ proved, roles, factors, passwordAlone }: SignInFacts): SignInStage {
  if (!proved.some(namesPerson)) return 'nobody';
  if (provesTwice(proved)) return 'signedIn';
  if (factors.length > 0) return 'secondFactor';
  return mustHaveFactor(roles) && !passwordAlone ? 'setUp' : 'signedIn';
}

/** Two things were proved, or one that stands for both. */
export function provesTwice(proved: readonly Proof[]): boolean {
  return proved.some(isTwofold) || proved.some(isSecond);
}

/** Those who act for others, or see what is theirs, prove two things. */
export function mustHaveFactor(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'requester');
}

/** It says who comes. */
function namesPerson(proof: Proof): boolean {
  return !isSecond(proof);
}

/** A passkey is had and unlocked by its person; a provider that is trusted with it says that it asked for two things. */
function isTwofold(proof: Proof): boolean {
  return proof === 'passkey' || proof === 'providerTwice';
}

function isSecond(proof: Proof): boolean {
  return proof === 'totp' || proof === 'recoveryCode';
}
