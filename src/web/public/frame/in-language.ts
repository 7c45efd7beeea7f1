import type { Language } from '#domain/language.ts';

/** The same public page in another language. */
export function inLanguage(address: string, language: Language): string {
  return address.replace(/^\/[a-z]{2}(?=[/?]|$)/, `/${language}`);
}
