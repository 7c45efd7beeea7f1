import { type Language, readLanguage } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';

/** Under which names a provider tells what we ask for. */
export interface ClaimNames {
  name: string;
  email: string;
  language: string;
}

/** Those of OpenID Connect Core, 5.1. */
export const standardClaims: ClaimNames = { name: 'name', email: 'email', language: 'locale' };

/** Whom a provider vouches for: issuer and subject, and never an address (OpenID Connect Core, 5.7). */
export interface ProvedIdentity {
  issuer: string;
  subject: string;
}

/** Why a provider cannot be asked, or does not say what is needed. Closed: each has its sentence for administrators. */
export const providerTroubles = [
  'down',
  'certificate',
  'privateAddress',
  'redirect',
  'noDocument',
  'nonsense',
  'otherIssuer',
  'incomplete',
  'noKeys',
  'client',
  'secret',
  'otherPlace',
] as const;
export type ProviderTrouble = (typeof providerTroubles)[number];

export interface ProvidedPerson {
  name: string | null;
  /** Null if the provider gives none or has not verified it. */
  email: string | null;
  language: Language | null;
}

/**
 * What a provider says about a person, as far as it is fit for a name, an address or one of the four languages. An address that
 * the provider has not verified is never used (attack 66).
 */
export function readClaims(claims: Record<string, unknown>, names: ClaimNames): ProvidedPerson {
  const said = (claim: string) => (typeof claims[claim] === 'string' ? (claims[claim] as string) : '');
  const name = said(names.name)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, nameCharactersMax);
  const language = readLanguage(said(names.language).replace('_', '-'));
  const email = claims.email_verified === true ? readAddress(said(names.email)) : null;
  return { name: name || null, email, language };
}

const nameCharactersMax = 200;

/** Methods of RFC 8176 that are two things by themselves, or that are something else than a password. */
const secondMethods = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm'];

/** Levels that ask for two things: of eIDAS, NIST, OpenID's phishing-resistant ones, and the `mfa` of common providers. */
const strongLevels = [
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
  'https://refeds.org/profile/mfa',
  'phr',
  'phrh',
  'mfa',
];

/**
 * What a sign-in by a provider proves: two things only where the operator trusts it with that, and it says so in `amr` (the
 * method `mfa`, or a password with something else) or `acr`.
 */
export function proofOf(claims: Record<string, unknown>, trustsFactors: boolean): Proof {
  const methods = Array.isArray(claims.amr) ? claims.amr.filter((method) => typeof method === 'string') : [];
  const isTwofold =
    methods.includes('mfa') || (new Set(methods).size > 1 && methods.some((one) => secondMethods.includes(one)));
  const isStrong = typeof claims.acr === 'string' && strongLevels.includes(claims.acr);
  return trustsFactors && (isTwofold || isStrong) ? 'providerTwice' : 'provider';
}
