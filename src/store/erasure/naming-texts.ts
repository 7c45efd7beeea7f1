import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { KnownPerson } from '#domain/erasure/naming.ts';
import { anything, needlesOf } from '#domain/erasure/naming.ts';
import type { Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { literally, rowsOf } from '#store/database/rows.ts';
import { eachInStatement, inStatement, plannedForItsValues } from '#store/database/statements.ts';
import { indexRedacted } from '#store/fields/ticket-fields.ts';
import { forgetMails } from '#store/intake/stored-mails.ts';
import { searchedCharactersMax } from '#store/ticket/record/ticket-changes.ts';
import { isPublicText, visibleTo, worksOn } from '#store/ticket/visibility.ts';
import { anyLanguage } from '#store/views/search-words.ts';

/** Another person's text that may name this person. */
export interface NamingText {
  id: string;
  ticketId: string;
  number: string;
  language: Language;
  at: string;
  /** Kind of entry; null for a summary, a reason or an earlier version of an entry. */
  kind: 'message' | 'note' | 'call' | null;
  isSummary: boolean;
  /** Whether the actor may read it. */
  isVisible: boolean;
  /** Whether the person takes part in the ticket. */
  isClose: boolean;
  text: string;
  html: string | null;
  whole: string | null;
  items: string[] | null;
}

/** An unsent text, by table: a draft, a pending message or the notes of a call. */
interface NamingDraft {
  table: 'message_drafts' | 'pending_messages' | 'phone_calls';
  /** Key of the row in its table. */
  place: string;
  ticketId: string | null;
  /** The ticket's language; without a ticket, the first language of the desk. */
  language: Language;
  isClose: boolean;
  content: unknown;
}

/** Texts of others that may name the person: a superset, matched without case and accents. */
export function listNamingTexts(handle: Handle, actor: Actor, personIds: readonly string[], known: KnownPerson) {
  const said = sql`concat_ws(' ', texts.text, texts.whole, texts.html, array_to_string(texts.items, ' '))`;
  return rowsOf<NamingText>(handle)`${plannedForItsValues}
    ${textsOfOthers(actor, personIds)} and ${mayName(said, personIds, known)}
    order by at desc, texts.id`;
}

/**
 * Texts of other tickets with one of these words or its beginning, which the actor may read: those of the person's organisations
 * first, then the newest. The search index finds them, so a text is found by its first part, and not by a stop word. `among`
 * reads these texts alone.
 */
export function listPossibleTexts(
  handle: Handle,
  actor: Actor,
  personIds: readonly string[],
  { words, limit, among }: { words: readonly string[]; limit: number; among: readonly string[] | null },
): Promise<NamingText[]> {
  const found = (where: RawBuilder<boolean>, order: RawBuilder<unknown>) =>
    rowsOf<NamingText>(handle)`${plannedForItsValues}
      ${textsOfOthers(actor, personIds)} and ${where} and not ${isClose(personIds)} and ${visibleTo(actor)} ${order}`;
  if (among !== null) return found(sql`texts.id = any(${among}::uuid[])`, sql``);
  const pieces = words.filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
  if (pieces.length === 0) return Promise.resolve([]);
  const matches = sql.join(
    pieces.map((word) => anyLanguage({ word, isBeginning: true })),
    sql` || `,
  );
  const theirs = sql`array(select organisation_id from tickets where requester_id = any(${personIds}::uuid[])
    union select sites.organisation_id from entitlements join sites on sites.id = site_id where person_id = any(${personIds}::uuid[]))`;
  return found(
    sql`texts.search @@ (${matches})`,
    sql`order by coalesce(tickets.organisation_id = any(${theirs}), false) desc, at desc, texts.id limit ${inStatement(limit)}`,
  );
}

function textsOfOthers(actor: Actor, personIds: readonly string[]) {
  return sql`select texts.id, texts.ticket_id as "ticketId", tickets.number, tickets.language,
      coalesce(entries.at, tickets.opened_at) as at, entries.kind, texts.id = tickets.summary_id as "isSummary",
      (${worksOn(actor)} or ${visibleTo(actor)} and ${isPublicText}) as "isVisible", ${isClose(personIds)} as "isClose", texts.text, texts.html, texts.whole, texts.items
    from texts join tickets on tickets.id = texts.ticket_id left join entries on entries.text_id = texts.id
    where texts.text is not null and (texts.author_id is null or texts.author_id <> all(${personIds}::uuid[]))`;
}

/** The same for texts that are not in the record yet. */
export function listNamingDrafts(handle: Handle, personIds: readonly string[], known: KnownPerson) {
  return rowsOf<NamingDraft>(handle)`
    select "table", place, draft.ticket_id as "ticketId",
      coalesce(tickets.language, (select settings #>> '{languages,0}' from desks where desks.id = draft.desk_id)) as language,
      coalesce(${isClose(personIds)}, false) as "isClose", content from (
      select 'message_drafts' as "table", concat_ws('/', person_id, ticket_id, tab) as place,
        null::uuid as desk_id, ticket_id, content from message_drafts
      union all select 'pending_messages', id::text, null, ticket_id, content from pending_messages where content is not null
      union all select 'phone_calls', id::text, desk_id, ticket_id, to_jsonb(notes) from phone_calls where notes <> '') as draft
    left join tickets on tickets.id = draft.ticket_id
    where ${mayName(sql`content::text`, personIds, known)}`;
}

/** Scans every text, since no index covers its full content. Each row is folded only once; digits need no folding. */
function mayName(said: RawBuilder<unknown>, personIds: readonly string[], known: KnownPerson) {
  const { anywhere, close, digits } = needlesOf(known);
  const like = (needles: string[]) =>
    sql`${needles.map((needle) => `%${literally(needle).replaceAll(anything, '%')}%`)}::text[]`;
  const numbers = digits.map((number) => sql` or ${said} ~ ${[...number].join('\\D{0,3}')}`);
  return sql<boolean>`(lower(unaccent(${said})) like any(
      case when ${isClose(personIds)} then ${like([...anywhere, ...close])} else ${like(anywhere)} end)
    ${sql.join(numbers, sql``)})`;
}

function isClose(personIds: readonly string[]) {
  const ids = sql`${personIds}::uuid[]`;
  return sql<boolean>`(tickets.requester_id = any(${ids}) or tickets.participant_ids && ${ids}
    or tickets.complained_about_ids && ${ids})`;
}

/** A text with redacted content and a new salt. */
export interface RedactedText extends Pick<NamingText, 'id' | 'text' | 'html' | 'whole' | 'items'> {
  salt: Buffer;
}

/** Saves redacted texts and their search index. Deletes the mails that they came from and saved answers to repeated API calls. */
export async function saveRedactedTexts(trx: Trx, texts: readonly RedactedText[]): Promise<void> {
  for (const { id, text, html, whole, items, salt } of texts)
    await sql`update texts set text = ${text}, html = ${html}, whole = ${whole}, items = ${items}::text[], salt = ${salt},
      search = case when search is null then null else to_tsvector(('belfry_' || (
        select language from tickets where id = texts.ticket_id))::regconfig, left(${text}, ${sql.lit(searchedCharactersMax)})) end
      where id = ${id}`.execute(trx);
  const ids = texts.map(({ id }) => id);
  await indexRedacted(trx, ids);
  await forgetMails(
    trx,
    sql`outcome is not null and id in (select mail_id from entries where text_id = any(${ids}::uuid[]))`,
  );
  await sql`delete from idempotency_keys where exists (select from tickets where strpos(path || ' ' || response::text, number) > 0
    and id in (select ticket_id from texts where texts.id = any(${ids}::uuid[])))`.execute(trx);
}

/** Saves the redacted content of a draft, a pending message or call notes. */
export async function saveRedactedDraft(trx: Trx, { table, place }: NamingDraft, content: unknown): Promise<void> {
  const json = JSON.stringify(content);
  if (table === 'phone_calls')
    await sql`update phone_calls set notes = ${json}::jsonb #>> '{}' where id = ${place}::uuid`.execute(trx);
  else if (table === 'pending_messages')
    await sql`update pending_messages set content = ${json}::jsonb where id = ${place}::uuid`.execute(trx);
  else
    await sql`update message_drafts set content = ${json}::jsonb || '{"isRedacted": true}', revision = gen_random_uuid(),
      saved_at = clock_timestamp()
      where concat_ws('/', person_id, ticket_id, tab) = ${place}`.execute(trx);
}

/** Letters sent about these tickets that still have a subject or text. */
export async function listSentLetters(handle: Handle, ticketIds: readonly string[]) {
  if (ticketIds.length === 0) return [];
  return handle
    .selectFrom('outgoingMails')
    .select(['id', 'ticketId', 'subject', 'text'])
    .where('ticketId', 'in', ticketIds)
    .where('state', 'in', eachInStatement(['sent', 'failed']))
    .where((where) => where.or([where('text', 'is not', null), where('subject', 'is not', null)]))
    .execute();
}

/** Deletes the subject, text and bytes of sent letters. */
export async function forgetLetters(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`update outgoing_mails set subject = null, text = null, bytes = null where id = any(${ids}::uuid[])`.execute(
    trx,
  );
}
