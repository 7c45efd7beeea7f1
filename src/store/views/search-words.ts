import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { languages } from '#domain/language.ts';
import { tagKey } from '#domain/tags/tag.ts';
import { isStaff, readScope } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import { plannedForItsValues } from '#store/database/dialect.ts';
import { anywhere, literally, rowsOf } from '#store/database/rows.ts';

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
    sql`(select count(*) <= ${sql.lit(rareTextsMax)} from (${found} limit ${sql.lit(rareTextsMax + 1)}) as found)`;
  const isRare = sql`${few(sql`select from texts where search @@ (${matches})`)}
    and ${few(sql`select from files where ticket_id is not null and ${nameWords} @@ (${matches})`)}`;
  return sql`select ${sql.lit(place)}::int as place, ${sql.join(means, sql` and `)} as means,
    array(select id from (${peopleCalled(word)}) as called limit ${sql.lit(peopleMax + 1)}) as person_ids,
    array(${sitesCalled(word)}) as site_ids, array(${anyTagCalled(word)}) as tag_ids, ${isRare} as is_rare,
    exists (select from files where ticket_id is not null and ${nameWords} @@ (${matches})) as is_in_files`;
}

/**
 * Tickets that match the word: in a text, a file name, the requester's name, address or phone number, or the site. Only the desk
 * searches tags, notes and held replies, with their files (attack 38). `ticketId` is the column with the ticket's id; `at` is as for
 * `visibleTo`.
 */
export function ticketsWith(
  actor: Actor,
  searched: SearchWord,
  { ticketId = sql`tickets.id`, at = null }: { ticketId?: RawBuilder<unknown>; at?: readonly string[] | null } = {},
): RawBuilder<boolean> {
  const { word, personIds, siteIds, tagIds, isRare } = searched;
  const named = phoneNumbers(word).length > 0 ? sql` and ${knowsPhone(actor)}` : sql``;
  const scope = textsOf(actor, at);
  const ways = [
    isRare
      ? amongThese(actor, searched, { ticketId, scope })
      : sql`${plannedForItsValues}${within(actor, searched, { ticketId, scope })}`,
  ];
  if (personIds.length > peopleMax) ways.push(sql`(tickets.requester_id in (${peopleCalled(word)})${named})`);
  else if (personIds.length > 0) ways.push(sql`(tickets.requester_id = any(${personIds}::uuid[])${named})`);
  if (siteIds.length > 0) ways.push(sql`tickets.site_id = any(${siteIds}::uuid[])`);
  if (tagIds.length > 0 && isStaff(actor))
    ways.push(sql`(tickets.tag_ids <> '{}' and tickets.tag_ids && ${tagIds}::uuid[] and ${worksOn(actor)})`);
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

/** Readers who may not know a requester's number cannot find out by a search whether it is a certain one. */
function knowsPhone(actor: Actor): RawBuilder<boolean> {
  const isOwn = sql<boolean>`tickets.requester_id = ${actor.personId}`;
  return isStaff(actor) ? sql<boolean>`(${isOwn} or ${worksOn(actor)})` : isOwn;
}

interface Searched {
  ticketId: RawBuilder<unknown>;
  scope: RawBuilder<boolean>;
}

/** For a rare word: finds its few texts and files first, then their tickets. */
function amongThese(actor: Actor, searched: SearchWord, { ticketId, scope }: Searched): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const these = (ofText: RawBuilder<boolean>, ofFile: RawBuilder<boolean>) => sql<boolean>`${ticketId} = any(array(
    select texts.ticket_id from texts where texts.search @@ (${asked}) and ${scope} and ${ofText}
    union select files.ticket_id from files where files.ticket_id is not null and ${nameWords} @@ (${asked}) and ${ofFile}))`;
  const said = these(isPublicText, isPublicFile);
  if (!isStaff(actor)) return said;
  return sql<boolean>`(${said} or ${these(sql`not ${isPublicText}`, sql`not ${isPublicFile}`)} and ${worksOn(actor)})`;
}

/** For a frequent word: starts from the tickets, since the planner cannot know that the word is rare in one list. */
function within(actor: Actor, searched: SearchWord, { ticketId, scope }: Searched): RawBuilder<boolean> {
  const asked = anyLanguage(searched);
  const forReader = (isPublic: RawBuilder<boolean>) =>
    isStaff(actor) ? sql`(${isPublic} or ${worksOn(actor)})` : isPublic;
  if (!searched.isInFiles)
    return sql<boolean>`exists (select from texts
      where texts.ticket_id = ${ticketId} and texts.search @@ (${asked}) and ${scope}
        and ${forReader(isPublicText)})`;
  return sql<boolean>`exists (select from (
      select texts.ticket_id, ${isPublicText} as is_public from texts where texts.search @@ (${asked}) and ${scope}
      union all
      select files.ticket_id, ${isPublicFile} as is_public from files
      where files.ticket_id is not null and ${nameWords} @@ (${asked})) as found
    where found.ticket_id = ${ticketId} and ${forReader(sql`found.is_public`)})`;
}

/**
 * The texts that staff may read at all, so that PostgreSQL reads a common word at their desks alone (index `texts_search`). Their own
 * tickets may be at any desk, if the query does not name its desks. The tickets of other people are few, or are found by their
 * organisation.
 */
function textsOf(actor: Actor, at: readonly string[] | null): RawBuilder<boolean> {
  const { personId, deskIds, organisationIds } = readScope(actor);
  if (at) return sql<boolean>`texts.desk_id = any(${[...at]}::uuid[])`;
  if (deskIds.length === 0 || organisationIds.length > 0) return sql<boolean>`true`;
  return sql<boolean>`(texts.desk_id = any(${deskIds}::uuid[]) or texts.ticket_id = any(array(
    select id from tickets where requester_id = ${personId} or participant_ids @> array[${personId}::uuid])))`;
}

/** People by part of a name or address, or by phone number. */
export function peopleCalled(word: string): RawBuilder<unknown> {
  const phones = phoneNumbers(word);
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

/** On their own ticket, an agent is only a requester, as in the table of rights. */
export function worksOn(actor: Actor): RawBuilder<boolean> {
  const { personId, deskIds, complaintDeskIds } = readScope(actor);
  const me = sql`array[${personId}::uuid]`;
  return sql<boolean>`tickets.requester_id <> ${personId} and not tickets.complained_about_ids @> ${me} and tickets.desk_id = any(
    case when tickets.kind = 'complaint' and not tickets.reader_ids @> ${me}
      then ${complaintDeskIds}::uuid[] else ${deskIds}::uuid[] end)`;
}

export const isPublicText = sql<boolean>`(not texts.internal
  and texts.id not in (select text_id from entries where held in ('held', 'dismissed')))`;

/** Files of notes and of held replies are only for the desk. */
export const isPublicFile = sql<boolean>`exists (select from entries
  where entries.id = files.entry_id and entries.kind <> 'note' and coalesce(entries.held, 'accepted') = 'accepted')`;

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
