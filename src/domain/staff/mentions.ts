/** Somebody whom a note may name. */
export interface Mentionable {
  personId: string;
  name: string;
}

/** More people than this are no mention but a circular. */
const mentionsMax = 20;

/**
 * Whom a note names: `@Nadia El Amrani`, whatever the capitals and accents, or `@Nadia` where one of them alone is called so.
 * The longest name counts, so that `@Nadia El Amrani` never means another Nadia. Each once, in the order of the text.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const read = plain(text);
  const names = namesOf(people);
  const found = new Set<string>();
  for (const { index } of read.matchAll(/(?<![\p{L}\p{N}._-])@/gu)) {
    const rest = read.slice(index + 1);
    const name = names.find(([word]) => rest.startsWith(word) && !/^[\p{L}\p{N}]/u.test(rest.slice(word.length)));
    if (name) found.add(name[1]);
  }
  return [...found].slice(0, mentionsMax);
}

/** What each may be called, the longest first. A first name that two share names nobody. */
function namesOf(people: readonly Mentionable[]): [string, string][] {
  const whole = people.map(({ personId, name }): [string, string] => [plain(name), personId]);
  const first = whole.map(([name, id]): [string, string] => [name.split(' ')[0]!, id]);
  const alone = first.filter(([word]) => first.filter(([other]) => other === word).length === 1);
  const single = whole.filter(([name]) => whole.filter(([other]) => other === name).length === 1);
  return [...single, ...alone].filter(([name]) => name !== '').sort(([one], [other]) => other.length - one.length);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}
