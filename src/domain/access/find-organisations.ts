import { plain, wantedWords } from '#domain/directory/plain-words.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

interface Findable {
  id: string;
  names: InEachLanguage;
  mailDomains: readonly string[];
}

/**
 * Organisations by what someone types: words of a name in any language, a mail domain or the address that has it, or a
 * site of theirs, which the caller has looked up. A mail domain finds, and grants nothing.
 */
export function findOrganisations<T extends Findable>(
  typed: string,
  organisations: readonly T[],
  ownersOfSites: readonly string[],
): T[] {
  const words = wantedWords(typed);
  const domain = typed
    .slice(typed.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  const isNamed = ({ names }: T) =>
    languages.some((language) => {
      const name = ` ${plain(names[language])}`;
      return words.every((word) => name.includes(` ${word}`));
    });
  if (words.length === 0) return [];
  const byDomain = organisations.filter(({ mailDomains }) => mailDomains.includes(domain));
  if (byDomain.length > 0) return byDomain;
  return organisations.filter((each) => isNamed(each) || ownersOfSites.includes(each.id));
}
