import type { Instant } from '#domain/instant.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';

/** The names of a provider's claims. */
export interface ClaimNames {
  name: string;
  email: string;
  language: string;
}

/** The names in OpenID Connect Core, 5.1. */
export const standardClaims: ClaimNames = { name: 'name', email: 'email', language: 'locale' };

/** The identity that a provider confirms: issuer and subject, never an address (OpenID Connect Core, 5.7). */
export interface ProvedIdentity {
  issuer: string;
  subject: string;
}

/** Why a provider cannot be used, or does not return what is needed. Each reason has its own message for administrators. */
const providerFailures = [
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
export type ProviderFailure = (typeof providerFailures)[number];

/** Whether a subject can be saved and compared: at most 255 characters (OpenID Connect Core, 2), none of them invisible. */
export function isSubject(subject: string): boolean {
  return /^\P{C}{1,255}$/u.test(subject);
}

export interface ProvidedPerson {
  name: string | null;
  /** Null if the provider gives none or has not verified it. */
  email: string | null;
  language: Language | null;
}

/**
 * Returns the usable claims of a provider about a person: name, address and one of the languages. An unverified address is
 * never used (attack 66).
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

/** Methods of RFC 8176 that are two factors, or a factor other than a password. */
const secondMethods = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm'];

/** Levels that require two factors: eIDAS, NIST, OpenID's phishing-resistant levels, and the `mfa` of common providers. */
const strongLevels = [
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
  'https://refeds.org/profile/mfa',
  'phr',
  'phrh',
  'mfa',
];

/**
 * Returns what a provider's sign-in proves. It counts as two factors only if the operator trusts the provider with that and `amr`
 * (`mfa`, or a password with another method) or `acr` says so.
 */
export function proofOf(claims: Record<string, unknown>, trustsFactors: boolean): Proof {
  const methods = Array.isArray(claims.amr) ? claims.amr.filter((method) => typeof method === 'string') : [];
  const isTwofold =
    methods.includes('mfa') || (new Set(methods).size > 1 && methods.some((one) => secondMethods.includes(one)));
  const isStrong = typeof claims.acr === 'string' && strongLevels.includes(claims.acr);
  return trustsFactors && (isTwofold || isStrong) ? 'providerTwice' : 'provider';
}

/** Returns when the person really signed in at the provider, which may be long before: its own session goes on. Null if it does not say. */
export function signedInThereAt({ auth_time: seconds }: Record<string, unknown>, now: Instant): Instant | null {
  if (typeof seconds !== 'number' || !(seconds >= 0)) return null;
  return new Date(Math.min(seconds * 1000, Date.parse(now))).toISOString();
}

/** The wrong settings of a provider, in the order of its form. Only the demonstration may have one without TLS. */
export function providerProblems(
  plan: { name: string; issuer: string; clientId: string; scopes: string },
  demonstration: boolean,
): ('name' | 'issuer' | 'clientId' | 'scopes')[] {
  const url = URL.parse(plan.issuer);
  const protocols = demonstration ? ['https:', 'http:'] : ['https:'];
  const isIssuer =
    url !== null && protocols.includes(url.protocol) && url.username === '' && url.search + url.hash === '';
  return [
    ...(plan.name === '' ? (['name'] as const) : []),
    ...(isIssuer ? [] : (['issuer'] as const)),
    ...(plan.clientId === '' ? (['clientId'] as const) : []),
    ...(plan.scopes.split(' ').includes('openid') ? [] : (['scopes'] as const)),
  ];
}
