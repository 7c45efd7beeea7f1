import type { Language } from '#domain/language.ts';

/** The headers of every page, in one place (contract.md, HTTP). */
export function pageHeaders(page: {
  pathname: string;
  nonce: string;
  /** Of the styles that stand within a public page. */
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
    // Under `no-referrer` a browser sends `Origin: null` with a form, which no action accepts. `same-origin` tells
    // no other site anything, and keeps the forms of a page that a mail links to working.
    'Referrer-Policy': holdsToken ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // A shared machine keeps no page of a person; a public page depends on the cookies of language and theme.
    'Cache-Control': ofOne ? 'no-store' : 'private, no-cache',
  });
}

/** Whether an address is of the pages that everyone may see, and holds no secret. */
export function isEveryones(pathname: string): boolean {
  const page = withoutData(pathname);
  return publicPages.test(page) && !tokenPages.test(page);
}

/** Pages whose address holds a secret that a mail or a form gave. */
const tokenPages = /^\/((fr|nl|de|en)\/(contact\/received|answer|ticket)|sign-in\/(link|mail))\//;
const publicPages = /^\/((fr|nl|de|en)(\/.*)?)?$/;

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
