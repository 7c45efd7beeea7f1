import type { Language } from '#domain/language.ts';
import { nextAddress } from '#web/app/next-address.ts';

/**
 * Returns the address of the same public page in another language. Foreign addresses such as `//evil.example` are replaced by our
 * first page.
 */
export function inLanguage(address: string, language: Language): string {
  return nextAddress(address).replace(/^\/[a-z]{2}(?=[/?]|$)/, `/${language}`);
}
