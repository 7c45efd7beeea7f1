import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { languages } from '#domain/language.ts';
import { isStaff, readScope } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database.ts';

/** More words narrow nothing down that eight have not. */
const wordsMax = 8;

/**
 * The words that search can use: those that mean something in each of the four languages. A ticket's words are
 * stemmed in its own language, so "le" or "die" would exclude tickets that hold it as an article.
 */
export async function significantWords(handle: Handle, words: readonly string[]): Promise<string[]> {
  const given = words.slice(0, wordsMax);
  if (given.length === 0) return [];
  const means = languages.map((language) => sql`numnode(phraseto_tsquery(${configuration(language)}, word)) > 0`);
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${given}::text[]) with ordinality as given (word, place)
    where ${sql.join(means, sql` and `)} order by place`.execute(handle);
  return rows.map(({ word }) => word);
}

/**
 * Tickets in which the word stands: in a text, or as the name, address or phone number of the requester, or as the site.
 * Notes and held replies are searched for the desk alone (attack 38).
 */
export function ticketsWith(actor: Actor, word: string): RawBuilder<boolean> {
  const matches = sql`texts.search @@ (${anyLanguage(word)})`;
  const ways = [
    sql`select texts.ticket_id from texts where ${matches} and ${isPublicText}`,
    sql`select id from tickets as named where requester_id in (${peopleCalled(word)})`,
    sql`select id from tickets as placed where site_id in (select id from sites where number = ${word} or name ilike ${`%${escaped(word)}%`})`,
  ];
  if (isStaff(actor))
    ways.push(sql`select texts.ticket_id from texts join tickets as worked on worked.id = texts.ticket_id
      where ${matches} and not ${isPublicText} and ${worksOn(actor)}`);
  return sql<boolean>`tickets.id in (${sql.join(ways, sql` union `)})`;
}

/** People by a piece of a name, the beginning of an address, or a phone number. */
export function peopleCalled(word: string): RawBuilder<unknown> {
  const digits = word.replace(/[^0-9]/g, '').replace(/^0+/, '');
  const byPhone = digits.length >= 6 ? sql`union select id from people where phone like ${`%${digits}`}` : sql``;
  return sql`select id from people where name ilike ${`%${escaped(word)}%`}
    union select person_id from addresses where address like ${`%${escaped(word.toLowerCase())}%`} ${byPhone}`;
}

const isPublicText = sql`(not texts.internal and not exists (select from entries
  where entries.ticket_id = texts.ticket_id and entries.text_id = texts.id and entries.held in ('held', 'dismissed')))`;

/** On a ticket of their own an agent is its requester only, here as in the table of rights. */
function worksOn(actor: Actor): RawBuilder<boolean> {
  const { personId, deskIds, complaintDeskIds } = readScope(actor);
  return sql<boolean>`worked.requester_id <> ${personId} and case when worked.kind = 'complaint'
    then worked.desk_id = any(${complaintDeskIds}::uuid[]) else worked.desk_id = any(${deskIds}::uuid[]) end`;
}

function anyLanguage(word: string): RawBuilder<unknown> {
  const queries = languages.map((language) => sql`phraseto_tsquery(${configuration(language)}, ${word})`);
  return sql.join(queries, sql` || `);
}

function configuration(language: (typeof languages)[number]): RawBuilder<unknown> {
  return sql.raw(`'belfry_${language}'::regconfig`);
}

/** What LIKE reads as a sign is meant as itself (attack 43). */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
