import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/actor.ts';
import { languages } from '#domain/language.ts';
import { isStaff, readScope } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { plannedForItsValues } from '#store/database/statements.ts';

/** A word to search for, with the people and sites that it may mean: most words mean none. */
export interface SearchWord {
  word: string;
  personIds: string[];
  siteIds: string[];
  /** Only its beginning was typed. */
  isBeginning: boolean;
  /** Stands in the name of any file. */
  isInFiles: boolean;
  /** Stands in so few texts that a search best begins with them. */
  isRare: boolean;
}

/** More words narrow nothing down that eight have not. */
const wordsMax = 8;

/** A word that means more people than this, such as a domain, is asked for by itself. */
const peopleMax = 200;

/** A word of more texts is met soon on the way through a list in its order; one of fewer perhaps never. */
const rareTextsMax = 2_000;

/**
 * The words that search can use: those that mean something in each of the four languages. A ticket's words are
 * stemmed in its own language, so "le" or "die" would exclude tickets that hold it as an article.
 */
export async function significantWords(
  handle: Handle,
  words: readonly string[],
  { typing = false }: { typing?: boolean } = {},
): Promise<SearchWord[]> {
  const used = words.slice(0, wordsMax);
  if (used.length === 0) return [];
  // Of a word that is still being typed only the beginning is there.
  const typed = used.map((word, place) => ({
    ...{ word, place },
    isBeginning: typing && place === words.length - 1 && /^[\p{L}\p{N}]{3,}$/u.test(word),
  }));
  const { rows } = await sql<Omit<SearchWord, 'word' | 'isBeginning'> & { means: boolean; place: number }>`
    ${sql.join(typed.map(facts), sql` union all `)} order by place`.execute(handle);
  return rows.flatMap(({ means, place, ...found }) => {
    const { word, isBeginning } = typed[place]!;
    if (!found.isRare) rememberFrequent(typed[place]!);
    return means ? [{ word, isBeginning, ...found }] : [];
  });
}

interface TypedWord extends Pick<SearchWord, 'word' | 'isBeginning'> {
  place: number;
}

/** Texts with a rare word are counted by the index, and those with a frequent one as they come: the values tell. */
function facts(typed: TypedWord): RawBuilder<unknown> {
  const { word, isBeginning, place } = typed;
  const matches = anyLanguage({ word, isBeginning });
  const means = languages.map((language) => sql`numnode(${queryIn(language, { word, isBeginning })}) > 0`);
  const few = (found: RawBuilder<unknown>) =>
    sql`(select count(*) <= ${sql.lit(rareTextsMax)} from (${found} limit ${sql.lit(rareTextsMax + 1)}) as found)`;
  const isRare = frequentWords.has(keyOf(typed))
    ? sql`false`
    : sql`${few(sql`select from texts where search @@ (${matches})`)}
        and ${few(sql`select from files where ticket_id is not null and ${nameWords} @@ (${matches})`)}`;
  return sql`select ${sql.lit(place)}::int as place, ${sql.join(means, sql` and `)} as means,
    array(select id from (${peopleCalled(word)}) as called limit ${sql.lit(peopleMax + 1)}) as person_ids,
    array(${sitesCalled(word)}) as site_ids, ${isRare} as is_rare,
    exists (select from files where ticket_id is not null and ${nameWords} @@ (${matches})) as is_in_files`;
}

/** That a word is frequent is counted once in ten minutes: it stays so, and tells only the way in which it is looked for. */
const frequentWords = new LRUCache<string, true>({ max: 2_000, ttl: 600_000 });

function rememberFrequent(typed: TypedWord): void {
  // Its ten minutes begin when it was counted, and not when it was asked for again.
  if (!frequentWords.has(keyOf(typed))) frequentWords.set(keyOf(typed), true);
}

function keyOf({ word, isBeginning }: TypedWord): string {
  return isBeginning ? `${word}*` : word;
}

/**
 * Tickets in which the word stands: in a text, in the name of a file, or as the name, address or phone number of the
 * requester, or as the site. Notes and held replies are searched for the desk alone (attack 38), and so are their files.
 * `ticketId` is the column that names the ticket.
 */
export function ticketsWith(
  actor: Actor,
  searched: SearchWord,
  ticketId: RawBuilder<unknown> = sql`tickets.id`,
): RawBuilder<boolean> {
  const { word, personIds, siteIds, isRare } = searched;
  const ways = [
    isRare ? amongThese(actor, searched, ticketId) : sql`${plannedForItsValues}${within(actor, searched, ticketId)}`,
  ];
  if (personIds.length > peopleMax) ways.push(sql`tickets.requester_id in (${peopleCalled(word)})`);
  else if (personIds.length > 0) ways.push(sql`tickets.requester_id = any(${personIds}::uuid[])`);
  if (siteIds.length > 0) ways.push(sql`tickets.site_id = any(${siteIds}::uuid[])`);
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

/** Of a rare word: its few texts and files are found first, and their tickets with them. */
function amongThese(actor: Actor, searched: SearchWord, ticketId: RawBuilder<unknown>): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const these = (ofText: RawBuilder<boolean>, ofFile: RawBuilder<boolean>) => sql<boolean>`${ticketId} = any(array(
    select texts.ticket_id from texts where texts.search @@ (${asked}) and ${ofText}
    union select files.ticket_id from files where files.ticket_id is not null and ${nameWords} @@ (${asked}) and ${ofFile}))`;
  const said = these(isPublicText, isPublicFile);
  if (!isStaff(actor)) return said;
  return sql<boolean>`(${said} or ${these(sql`not ${isPublicText}`, sql`not ${isPublicFile}`)} and ${worksOn(actor)})`;
}

/** Of a frequent word the planner cannot know that it is rare among the tickets of one list: it is told to begin there. */
function within(actor: Actor, searched: SearchWord, ticketId: RawBuilder<unknown>): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const forReader = (isPublic: RawBuilder<boolean>) =>
    isStaff(actor) ? sql`(${isPublic} or ${worksOn(actor)})` : isPublic;
  if (!searched.isInFiles)
    return sql<boolean>`exists (select from texts
      where texts.ticket_id = ${ticketId} and texts.search @@ (${asked}) and ${forReader(isPublicText)})`;
  return sql<boolean>`exists (select from (
      select texts.ticket_id, ${isPublicText} as is_public from texts where texts.search @@ (${asked})
      union all
      select files.ticket_id, ${isPublicFile} as is_public from files
      where files.ticket_id is not null and ${nameWords} @@ (${asked})) as found
    where found.ticket_id = ${ticketId} and ${forReader(sql`found.is_public`)})`;
}

/** People by a piece of a name or of an address, or by a phone number. */
export function peopleCalled(word: string): RawBuilder<unknown> {
  const phones = phoneNumbers(word);
  const byPhone = phones.length > 0 ? sql`union select id from people where phone = any(${phones}::text[])` : sql``;
  // An index of three letters finds pieces of three; shorter ones have to begin a name or an address.
  const piece = word.length < 3 ? `${escaped(word)}%` : `%${escaped(word)}%`;
  return sql`${plannedForItsValues}select id from people where name ilike ${piece}
    union select person_id from addresses where address like ${piece.toLowerCase()} ${byPhone}`;
}

function sitesCalled(word: string): RawBuilder<unknown> {
  return sql`${plannedForItsValues}select id from sites where number = ${word} or name ilike ${`%${escaped(word)}%`}`;
}

/** The ways in which a number may be kept (E.164): as it is given, or as one of Belgium. */
function phoneNumbers(word: string): string[] {
  const digits = /^\+?[\d\s./()-]+$/.test(word) ? word.replace(/\D/g, '') : '';
  return digits.length < 6 ? [] : [`+${digits.replace(/^00/, '')}`, `+32${digits.replace(/^0/, '')}`];
}

/** On a ticket of their own an agent is its requester only, here as in the table of rights. */
export function worksOn(actor: Actor): RawBuilder<boolean> {
  const { personId, deskIds, complaintDeskIds } = readScope(actor);
  const me = sql`array[${personId}::uuid]`;
  return sql<boolean>`tickets.requester_id <> ${personId} and not tickets.complained_about_ids @> ${me} and tickets.desk_id = any(
    case when tickets.kind = 'complaint' and not tickets.reader_ids @> ${me}
      then ${complaintDeskIds}::uuid[] else ${deskIds}::uuid[] end)`;
}

export const isPublicText = sql<boolean>`(not texts.internal
  and texts.id not in (select text_id from entries where held in ('held', 'dismissed')))`;

/** Of a note, or of a reply that is held, a file is the desk's alone. */
export const isPublicFile = sql<boolean>`exists (select from entries
  where entries.id = files.entry_id and entries.kind <> 'note' and coalesce(entries.held, 'accepted') = 'accepted')`;

/** A file's name as words, in each language: as the index of migration 0036 says it. */
export const nameWords = sql`file_name_words(files.name)`;

/** What is asked of a text: the stems of a word or phrase in any of the languages. */
export function anyLanguage(searched: Pick<SearchWord, 'word' | 'isBeginning'>): RawBuilder<unknown> {
  return sql.join(
    languages.map((language) => queryIn(language, searched)),
    sql` || `,
  );
}

function queryIn(
  language: (typeof languages)[number],
  { word, isBeginning }: Pick<SearchWord, 'word' | 'isBeginning'>,
): RawBuilder<unknown> {
  // Only letters and digits begin a word, so that nothing in it is read as a sign.
  return isBeginning
    ? sql`to_tsquery(${configuration(language)}, ${`${word}:*`})`
    : sql`phraseto_tsquery(${configuration(language)}, ${word})`;
}

function configuration(language: (typeof languages)[number]): RawBuilder<unknown> {
  return sql.raw(`'belfry_${language}'::regconfig`);
}

/** What LIKE reads as a sign is meant as itself (attack 43). */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
