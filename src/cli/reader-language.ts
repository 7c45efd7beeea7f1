import { type Language, readLanguage } from '#domain/language.ts';

/** The terminal's language, from the variables in POSIX order; English if it is not one of the four. */
export function readerLanguage(variables: Record<string, string | undefined>): Language {
  return readLanguage(variables.LC_ALL || variables.LC_MESSAGES || variables.LANG) ?? 'en';
}
