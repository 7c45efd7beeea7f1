import { type Language, languageCodes } from '#domain/language.ts';

/** Returns the headers of every page (contract.md, HTTP). */
export function pageHeaders(page: {
  pathname: string;
  nonce: string;
  /** Hash of the inline styles of a public page. */
  stylesHash: string;
  language: Language;
  signedIn: boolean;
}): Headers {
  const holdsToken = tokenPages.test(withoutData(page.pathname));
  const ofOne = page.signedIn || !isEveryones(page.pathname);
  return new Headers({
    'Content-Security-Policy': contentSecurityPolicy(page),
    'Content-Language': page.language,
    'X-Content-Type-Options': 'nosniff',
    // With `no-referrer` browsers send `Origin: null` with forms, which actions refuse. `same-origin` leaks nothing to other
    // sites and keeps the forms of pages linked from mails working.
    'Referrer-Policy': holdsToken ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // A shared computer must not store a personal page. A public page depends on the language and theme cookies.
    'Cache-Control': ofOne ? 'no-store' : 'private, no-cache',
  });
}

/** Returns true for public pages whose address holds no secret. */
export function isEveryones(pathname: string): boolean {
  const page = withoutData(pathname);
  return publicPages.test(page) && !tokenPages.test(page);
}

/** Pages whose address holds a secret from a mail or a form. */
const tokenPages = new RegExp(`^/((${languageCodes})/(contact/received|answer|ticket)|sign-in/(link|mail))/`);
const publicPages = new RegExp(`^/((${languageCodes})(/.*)?)?$`);

/** React Router asks for the data of `/console` at `/console.data`. */
function withoutData(pathname: string): string {
  return pathname.replace(/\.data$/, '');
}

function contentSecurityPolicy({ nonce, stylesHash }: { nonce: string; stylesHash: string }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' '${stylesHash}' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
