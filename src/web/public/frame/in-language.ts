import type { Language } from '#domain/language.ts';
import { nextAddress } from '#web/next-address.ts';

/** Returns the address of the same public page in another language. A path such as `//evil.example` is no page of ours. */
export function inLanguage(address: string, language: Language): string {
  return nextAddress(address).replace(/^\/[a-z]{2}(?=[/?]|$)/, `/${language}`);
}
