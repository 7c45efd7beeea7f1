import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { languages } from '#domain/language.ts';
import { tagKey } from '#domain/tags/tag.ts';
import { readScope } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { anywhere, literally, rowsOf } from '#store/database/rows.ts';
import { inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { isPublicFile, isPublicText, type Reading } from '#store/ticket/visibility.ts';

/** A search word with the people and sites whose names match it; for most words, both are empty. */
export interface SearchWord {
  word: string;
  personIds: string[];
  siteIds: string[];
  /** Tags of the desk with this name or synonym. */
  tagIds: string[];
  /** Only a prefix was typed. */
  isBeginning: boolean;
  /** Occurs in the name of any file. */
  isInFiles: boolean;
  /** Occurs in so few texts that a search should start from them. */
  isRare: boolean;
}

/** More words than this hardly narrow a result. */
const wordsMax = 8;

/** A word that matches more people than this, such as a domain, becomes a subquery. */
const peopleMax = 200;

/** A more frequent word is found soon while walking a list in order; a rarer one perhaps never. */
const rareTextsMax = 2_000;

/**
 * The words that are useful for search: no stop words in any of the four languages. Tickets are stemmed in their own language, so
 * "le" or "die" would exclude tickets with that article.
 */
export async function significantWords(
  handle: Handle,
  words: readonly string[],
  { typing = false }: { typing?: boolean } = {},
): Promise<SearchWord[]> {
  const used = words.slice(0, wordsMax);
  if (used.length === 0) return [];
  // A word that is still being typed is only a prefix.
  const typed = used.map((word, place) => ({
    word,
    place,
    isBeginning: typing && place === words.length - 1 && /^[\p{L}\p{N}]{3,}$/u.test(word),
  }));
  const rows = await rowsOf<Omit<SearchWord, 'word' | 'isBeginning'> & { means: boolean; place: number }>(handle)`
    ${sql.join(typed.map(facts), sql` union all `)} order by place`;
  return rows.flatMap(({ means, place, ...found }) => {
    const { word, isBeginning } = typed[place]!;
    return means ? [{ word, isBeginning, ...found }] : [];
  });
}

interface TypedWord extends Pick<SearchWord, 'word' | 'isBeginning'> {
  place: number;
}

/** The best plan depends on the word: an index counts the texts of a rare word; a scan stops early for a frequent one. */
function facts({ word, isBeginning, place }: TypedWord): RawBuilder<unknown> {
  const matches = anyLanguage({ word, isBeginning });
  const means = languages.map((language) => sql`numnode(${queryIn(language, { word, isBeginning })}) > 0`);
  const few = (found: RawBuilder<unknown>) =>
    sql`(select count(*) <= ${sql.lit(rareTextsMax)} from (${found} limit ${inStatement(rareTextsMax + 1)}) as found)`;
  const isRare = sql`${few(sql`select from texts where search @@ (${matches})`)}
    and ${few(sql`select from files where ticket_id is not null and ${nameWords} @@ (${matches})`)}`;
  return sql`select ${sql.lit(place)}::int as place, ${sql.join(means, sql` and `)} as means,
    array(select id from (${peopleCalled(word)}) as called limit ${inStatement(peopleMax + 1)}) as person_ids,
    array(${sitesCalled(word)}) as site_ids, array(${anyTagCalled(word)}) as tag_ids, ${isRare} as is_rare,
    exists (select from files where ticket_id is not null and ${nameWords} @@ (${matches})) as is_in_files`;
}

interface Where {
  reading: Reading;
  /** The column with the ticket's id. */
  ticketId?: RawBuilder<unknown>;
  /** As for `visibleTo`. */
  at?: readonly string[] | null;
}

/**
 * Tickets of one reading that match the word: in a text, a file name, the requester's name, address or phone number, or the site. Only
 * those who work on a ticket search its tags, notes and held replies, with their files, and the requester's phone number (attack 38).
 */
export function ticketsWith(
  actor: Actor,
  searched: SearchWord,
  { reading, ticketId = sql`tickets.id`, at = null }: Where,
): RawBuilder<boolean> {
  const { word, personIds, siteIds, tagIds, isRare } = searched;
  const isWork = reading === 'working';
  const scope = textsOf(actor, reading, at);
  const ways = [
    isRare
      ? amongThese(searched, { ticketId, scope, isWork })
      : sql`${plannedForItsValues}${within(searched, { ticketId, scope, isWork })}`,
  ];
  // Only those who may read a number find people by it.
  const isTold = isWork || phoneNumbers(word).length === 0;
  if (!isTold || personIds.length > peopleMax)
    ways.push(sql`tickets.requester_id in (${peopleCalled(word, { byPhone: isWork })})`);
  else if (personIds.length > 0) ways.push(sql`tickets.requester_id = any(${personIds}::uuid[])`);
  if (siteIds.length > 0) ways.push(sql`tickets.site_id = any(${siteIds}::uuid[])`);
  if (tagIds.length > 0 && isWork) ways.push(sql`(tickets.tag_ids <> '{}' and tickets.tag_ids && ${tagIds}::uuid[])`);
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

interface Searched {
  ticketId: RawBuilder<unknown>;
  scope: RawBuilder<boolean>;
  isWork: boolean;
}

/** For a rare word: finds its few texts and files first, then their tickets. */
function amongThese(searched: SearchWord, { ticketId, scope, isWork }: Searched): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const [ofText, ofFile] = isWork ? [sql`true`, sql`true`] : [isPublicText, isPublicFile];
  return sql<boolean>`${ticketId} = any(array(
    select texts.ticket_id from texts where texts.search @@ (${asked}) and ${scope} and ${ofText}
    union select files.ticket_id from files where files.ticket_id is not null and ${nameWords} @@ (${asked}) and ${ofFile}))`;
}

/** For a frequent word: starts from the tickets, since the planner cannot know that the word is rare in one list. */
function within(searched: SearchWord, { ticketId, scope, isWork }: Searched): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const [ofText, ofFile] = isWork ? [sql`true`, sql`true`] : [isPublicText, isPublicFile];
  if (!searched.isInFiles)
    return sql<boolean>`exists (select from texts
      where texts.ticket_id = ${ticketId} and texts.search @@ (${asked}) and ${scope} and ${ofText})`;
  return sql<boolean>`exists (select from (
      select texts.ticket_id from texts where texts.search @@ (${asked}) and ${scope} and ${ofText}
      union all
      select files.ticket_id from files
      where files.ticket_id is not null and ${nameWords} @@ (${asked}) and ${ofFile}) as found
    where found.ticket_id = ${ticketId})`;
}

/**
 * The texts that may belong to tickets of a reading, so that PostgreSQL reads a common word at the desks of staff alone (index
 * `texts_search`). Tickets that staff only see are few, or are found by their organisation.
 */
function textsOf(actor: Actor, reading: Reading, at: readonly string[] | null): RawBuilder<boolean> {
  const { personId, deskIds, organisationIds } = readScope(actor);
  if (at) return sql<boolean>`texts.desk_id = any(${[...at]}::uuid[])`;
  if (reading === 'working') return sql<boolean>`texts.desk_id = any(${deskIds}::uuid[])`;
  if (deskIds.length === 0 || organisationIds.length > 0) return sql<boolean>`true`;
  return sql<boolean>`texts.ticket_id = any(array(
    select id from tickets where requester_id = ${personId} or participant_ids @> array[${personId}::uuid]))`;
}

/** People by part of a name or address, or by phone number: those who may not read the number must not find it (R40). */
export function peopleCalled(word: string, { byPhone: isByPhone = true } = {}): RawBuilder<unknown> {
  const phones = isByPhone ? phoneNumbers(word) : [];
  const byPhone = phones.length > 0 ? sql`union select id from people where phone = any(${phones}::text[])` : sql``;
  // A trigram index finds parts of three letters; shorter words must match the start of a name or address.
  const piece = word.length < 3 ? `${literally(word)}%` : anywhere(word);
  return sql`${plannedForItsValues}select id from people where name ilike ${piece}
    union select person_id from addresses where address like ${piece.toLowerCase()} ${byPhone}`;
}

function sitesCalled(word: string): RawBuilder<unknown> {
  return sql`${plannedForItsValues}select id from sites where number = ${word} or name ilike ${anywhere(word)}`;
}

/** At any desk: the search looks only at tickets of the searcher's desks. */
function anyTagCalled(word: string): RawBuilder<unknown> {
  return sql`select id from tags where stands_for in (select stands_for from tags where ${tagKey(word)} = any(keys))`;
}

/** Possible stored forms of a number (E.164): as given, or as a Belgian number. */
function phoneNumbers(word: string): string[] {
  const digits = /^\+?[\d\s./()-]+$/.test(word) ? word.replace(/\D/g, '') : '';
  return digits.length < 6 ? [] : [`+${digits.replace(/^00/, '')}`, `+32${digits.replace(/^0/, '')}`];
}

/** The words of a file name in each language; must match the index `files_name`. */
export const nameWords = sql`file_name_words(files.name)`;

/** The full-text query for a word or phrase in any of the languages. */
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
  // A prefix contains only letters and digits, so no tsquery operator gets through.
  return isBeginning
    ? sql`to_tsquery(${configuration(language)}, ${`${word}:*`})`
    : sql`phraseto_tsquery(${configuration(language)}, ${word})`;
}

function configuration(language: (typeof languages)[number]): RawBuilder<unknown> {
  return sql.raw(`'belfry_${language}'::regconfig`);
}
