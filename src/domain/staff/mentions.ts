/** A person whom a note can mention. */
interface Mentionable {
  personId: string;
  name: string;
}

/** Maximum number of mentions per note. */
const mentionsMax = 20;

/**
 * Returns the ids of the people that a note mentions, each once, in text order: `@Nadia El Amrani` in any case and without
 * accents, or `@Nadia` if the first name is unique. The longest name wins, so that `@Nadia El Amrani` never means another Nadia.
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

/** The names of each person, the longest first. A shared first name is left out. */
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
