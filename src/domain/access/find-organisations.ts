import { plain, wantedWords } from '#domain/directory/plain-words.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/**
 * Finds organisations by typed text: words of a name in any language, a mail domain, an address in that domain, or a site that
 * the caller has looked up. A matching mail domain grants no rights.
 */
export function findOrganisations<T extends { id: string; names: InEachLanguage; mailDomains: readonly string[] }>(
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
