import { sql } from 'kysely';
import { type LetterName, readLetterName } from '#domain/letters/registry.ts';

/** Returns the rows. Throws if one has a letter that this version does not know. */
export function withKnownLetters<Row extends { letter: LetterName }>(rows: Row[]): Row[] {
  for (const { letter } of rows) readLetterName(letter);
  return rows;
}

/** Names of letters as an SQL list. They are written out, because partial indexes depend on them. */
export function namesOf(...letters: LetterName[]) {
  return sql`(${sql.join(letters.map((letter) => sql.lit(letter)))})`;
}
