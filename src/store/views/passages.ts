import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { isPublicFile, isPublicText, visibleTo, worksOn } from '#store/ticket/visibility.ts';
import { anyLanguage, nameWords, type SearchWord } from './search-words.ts';

/** A part of a text, and whether it matches the search. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Where a ticket matches the search; null if there is no match that this reader may see. */
export interface Passages {
  summary: Piece[] | null;
  text: Piece[] | null;
  /** The name of a file. */
  file: string | null;
}

/** Only the start of a longer text is searched: the time to find a match grows with its length. */
const charactersMax = 20_000;

/** Matches in these tickets that the actor may read, by ticket id. */
export async function readPassages(
  handle: Handle,
  actor: Actor,
  ticketIds: readonly string[],
  words: readonly SearchWord[],
): Promise<Map<string, Passages>> {
  if (ticketIds.length === 0 || words.length === 0) return new Map();
  // As a subquery, it is evaluated once and not for each text.
  const asked = sql`(select ${sql.join(words.map(anyLanguage), sql` || `)})`;
  const forReader = (isPublic: RawBuilder<boolean>) => sql`(${isPublic} or ${worksOn(actor)})`;
  const rows = await rowsOf<{ id: string; summary: string | null; text: string | null; file: string | null }>(handle)`
    select tickets.id,
      (select ${headline(asked, 'HighlightAll=true')} from texts where id = tickets.summary_id) as summary,
      (select ${headline(asked, 'MaxFragments=1, MaxWords=12, MinWords=6')} from texts
        where texts.ticket_id = tickets.id and texts.id <> tickets.summary_id and texts.search @@ ${asked}
          and ${forReader(isPublicText)}
        order by texts.id desc limit 1) as text,
      (select files.name from files where files.ticket_id = tickets.id and ${nameWords} @@ ${asked}
          and ${forReader(isPublicFile)}
        order by files.id limit 1) as file
    from tickets where tickets.id = any(${[...ticketIds]}::uuid[]) and ${visibleTo(actor)}`;
  return new Map(
    rows.map(({ id, summary, text, file }) => [id, { summary: piecesOf(summary), text: piecesOf(text), file }]),
  );
}

/** Private-use characters mark each match; those in the text itself are removed first. */
const [begin, end] = ['\ue000', '\ue001'];

function headline(asked: RawBuilder<unknown>, how: string): RawBuilder<string> {
  const plain = sql`translate(left(texts.text, ${sql.lit(charactersMax)}), ${`${begin}${end}`}, '')`;
  const options = `${how}, StartSel="${begin}", StopSel="${end}"`;
  return sql<string>`ts_headline(('belfry_' || tickets.language)::regconfig, ${plain}, ${asked}, ${options})`;
}

/** Splits a headline that PostgreSQL marked into pieces; null without a match. */
function piecesOf(marked: string | null): Piece[] | null {
  if (!marked?.includes(begin!)) return null;
  const pieces = marked.split(/(\ue000[^\ue000\ue001]*\ue001)/).map((text) => ({
    text: text.replaceAll(/[\ue000\ue001]/g, ''),
    hit: text.startsWith(begin!),
  }));
  return pieces.filter(({ text }) => text !== '');
}
