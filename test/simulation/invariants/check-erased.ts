import { sql } from 'kysely';
import type { SeenLetter } from '../seen-letter.ts';
import type { Simulation } from '../state.ts';
import { markersIn } from '../write-mail.ts';

/** R25: once a person is erased, no row of any table has their address, their name or their words, as text or as bytes. */
export async function checkErased(simulation: Simulation, isLast: boolean): Promise<void> {
  const { db, erased, broken, checkedErased } = simulation;
  const fresh = [...erased].filter(([address]) => isLast || !checkedErased.has(address));
  if (fresh.length === 0) return;
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    order by relname`.execute(db);
  const said = fresh.flatMap(([address, { name, words }]) => [address, name, ...theirOwn(simulation, words)]);
  const needles = said.flatMap((text) => [text.toLowerCase(), Buffer.from(text).toString('hex')]);
  const pattern = needles.map((needle) => needle.replace(/[.+*?()[\]{}|\\^$]/g, '\\$&')).join('|');
  for (const { name } of tables) {
    const { rows } = await sql<{ found: string; row: string }>`
      select substring(lower(each::text) from ${pattern}) as found, left(each::text, ${excerptMax}) as row from ${sql.table(name)} as each
      where lower(each::text) ~ ${pattern} limit 1`.execute(db);
    if (rows[0])
      broken.push(`R25: ${name} still says ${readable(rows[0].found)} of a person who was erased: ${rows[0].row}`);
  }
  for (const [address] of fresh) checkedErased.add(address);
}

/** Enough of a row to find it. */
const excerptMax = 250;

function readable(found: string): string {
  const text = /^(?:[\da-f]{2}){9,}$/.test(found) ? Buffer.from(found, 'hex').toString() : found;
  return JSON.stringify(text);
}

/** The words that nobody else wrote or quoted, before the erasure or after it from a letter that they have. */
function theirOwn({ writers }: Simulation, words: string[]): string[] {
  return words.filter((word) => writers.get(word)?.size === 1);
}

/** R25: nobody gets a letter that repeats an erased person, and the person gets none. */
export function checkLetterAfterErasure(simulation: Simulation, { to, letter, subject, text }: SeenLetter): void {
  const { erased, broken } = simulation;
  if (erased.has(to)) broken.push(`R25: ${letter} goes to ${to}, who was erased`);
  const words = new Set(markersIn(`${subject} ${text}`));
  for (const [address, { words: gone, name }] of erased)
    if (theirOwn(simulation, gone).some((word) => words.has(word)) || `${subject} ${text}`.includes(name))
      broken.push(`R25: ${letter} to ${to} repeats ${address}, who was erased`);
}
