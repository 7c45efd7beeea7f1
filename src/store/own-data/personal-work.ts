import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/**
 * Data of a staff member that is theirs alone: what they write, save and watch (R25). Includes only tickets that they may read
 * now (R10). All lists are empty for people who are not staff.
 */
export interface PersonalWork {
  views: { name: string; filter: string; sort: string; sharedWith: string | null; discardedAt: string | null }[];
  columns: { list: string; columns: string[] }[];
  messageDrafts: OwnMessage[];
  /** Within the ten seconds for undo, or refused and not yet edited again. */
  pendingMessages: (OwnMessage & { state: string })[];
  watches: { ticket: string; since: string }[];
  /** Notes of colleagues that mention them. */
  mentions: { ticket: string; at: string; lookedAt: string | null }[];
  /** Their notes on calls that are not on a ticket yet. */
  callNotes: { at: string; notes: string }[];
  /** Their bulk actions, with the texts that they wrote. */
  bulkRuns: { at: string; act: Record<string, unknown> }[];
  teams: string[];
}

interface OwnMessage {
  ticket: string;
  /** Kind of message: an answer, a note, a question or a closing notice. */
  kind: string;
  at: string;
  content: { text: string; html: string; items: string; files: { name: string }[] };
}

/** The same as a single SQL expression. */
export function personalWork(actor: Actor): RawBuilder<PersonalWork> {
  const me = actor.personId;
  const listOf = (rows: RawBuilder<unknown>) =>
    sql`(select coalesce(jsonb_agg(to_jsonb(listed)), '[]') from (${rows}) as listed)`;
  // Leaves out the cursor position, which is not content.
  const content = sql`content - 'cursor' as content`;
  const theirs = sql`person_id = ${me} and ${visibleTo(actor)}`;
  return sql<PersonalWork>`jsonb_build_object(
    'views', ${listOf(sql`select name, filter, sort, discarded_at as "discardedAt",
        (select prefix from desks where desks.id = desk_id) as "sharedWith"
      from saved_views where owner_id = ${me} order by position, id`)},
    'columns', ${listOf(sql`select list, columns from list_columns where person_id = ${me} order by list`)},
    'messageDrafts', ${listOf(sql`select number as ticket, tab as kind, saved_at as at, ${content}
      from message_drafts join tickets on tickets.id = ticket_id where ${theirs} order by saved_at, number`)},
    'pendingMessages', ${listOf(sql`select number as ticket, intent as kind, held_at as at, state, ${content}
      from pending_messages join tickets on tickets.id = ticket_id
      where ${theirs} and state in ('waiting', 'refused') order by held_at`)},
    'watches', ${listOf(sql`select number as ticket, since from watches join tickets on tickets.id = ticket_id
      where ${theirs} order by since, number`)},
    'mentions', ${listOf(sql`select number as ticket, at, looked_at as "lookedAt"
      from mentions join tickets on tickets.id = ticket_id where ${theirs} order by at, number`)},
    'callNotes', ${listOf(sql`select rang_at as at, notes from phone_calls
      where answered_by = ${me} and notes <> '' order by rang_at`)},
    'bulkRuns', ${listOf(sql`select begun_at as at, act from bulk_runs where person_id = ${me} order by begun_at`)},
    'teams', (select coalesce(jsonb_agg(name order by name), '[]') from teams
      join team_members on team_members.team_id = teams.id where person_id = ${me}))`;
}
