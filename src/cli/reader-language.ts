import { type Language, readLanguage } from '#domain/language.ts';

/** The language of whoever reads a terminal, in the order in which POSIX asks: English unless it is another of the four. */
export function readerLanguage(variables: Record<string, string | undefined>): Language {
  return readLanguage(variables.LC_ALL || variables.LC_MESSAGES || variables.LANG) ?? 'en';
}
