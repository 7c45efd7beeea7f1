import { sql } from 'kysely';
import { type Language, languages } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';

/** The languages of the joined desk, in its order; null for a desk that was saved before the setting existed. */
export const spokenLanguages = sql<Language[] | null>`desks.settings -> 'languages'`.as('spoken');

/** The languages of a desk, in its order. */
export async function languagesOfDesk(handle: Handle, deskId: string): Promise<readonly Language[]> {
  const desk = await handle.selectFrom('desks').select(spokenLanguages).where('id', '=', deskId).executeTakeFirst();
  return desk?.spoken ?? languages;
}
