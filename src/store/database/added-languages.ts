import { sql } from 'kysely';
import { firstLanguages } from '#domain/found-languages.ts';
import { type Language, languages } from '#domain/language.ts';
import { languageFacts } from '#locales/facts.ts';
import type { Database } from '#store/database/database.ts';

/** The languages beyond those of the first release, which the first migration knows. */
const added = languages.filter((language) => !(firstLanguages as readonly string[]).includes(language));

/** Returns the added languages for which the database is not prepared yet: they have no text search configuration. */
export async function unpreparedLanguages(db: Database): Promise<Language[]> {
  if (added.length === 0) return [];
  const prepared = await preparedLanguages(db);
  return added.filter((language) => !prepared.includes(language));
}

/**
 * Returns the codes of languages for which the database was prepared, and whose folders are not there. Tickets and articles in them
 * remain, so no process can do without the folders.
 */
export async function missingLanguages(db: Database): Promise<string[]> {
  return (await preparedLanguages(db)).filter((code) => !(languages as readonly string[]).includes(code));
}

async function preparedLanguages(db: Database): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select substr(cfgname, 8) as code from pg_ts_config
    where cfgname ~ '^belfry_[a-z]{2,3}$' and pg_ts_config_is_visible(oid) order by 1`.execute(db);
  return rows.map(({ code }) => code);
}

/**
 * Prepares the database for the languages whose folders were added, and returns them: their words can be searched, and
 * organisations and calendars, which have a name in every language, get their English one.
 */
export async function prepareLanguages(db: Database): Promise<Language[]> {
  const unprepared = await unpreparedLanguages(db);
  for (const language of unprepared) await prepare(db, language);
  return unprepared;
}

/** One statement, so that nothing is half prepared. */
async function prepare(db: Database, language: Language): Promise<void> {
  const { rows } = await sql<{ isKnown: boolean }>`
    select exists (select from pg_ts_dict where dictname = ${stemsOf(language)}) as "isKnown"`.execute(db);
  const search = rows[0]!.isKnown ? languageFacts[language].search : 'simple';
  const stems = rows[0]!.isKnown ? stemsOf(language) : 'simple';
  const named = ['organisations', 'calendars'].map(
    (table) => `
      update ${table} set names = names || jsonb_build_object('${language}', coalesce(nullif(names->>'en', ''),
        (select value from jsonb_each_text(names) where value <> '' limit 1), ''))
      where not names ? '${language}';`,
  );
  await sql
    .raw(`do $$ begin
      create text search configuration belfry_${language} (copy = ${search});
      alter text search configuration belfry_${language}
        alter mapping for hword, hword_part, word with unaccent, ${stems};
      ${named.join('')}
    end $$`)
    .execute(db);
}

function stemsOf(language: Language): string {
  const { search } = languageFacts[language];
  return search === 'simple' ? search : `${search}_stem`;
}
