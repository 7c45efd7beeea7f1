import type { Act } from '#desk/spine/act.ts';
import { addressLetters, pushLetters } from '#desk/spine/address-letters.ts';
import { addressStaffNews } from '#desk/spine/address-staff-news.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { noteChange } from '#desk/spine/transaction.ts';
import type { Writing } from '#desk/spine/writing.ts';
import { isAssigned, noAssignment } from '#domain/assignment/assignment.ts';
import { decide } from '#domain/ticket/decide/decide.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { NewEvent, TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { isPublicChange } from '#domain/ticket/projection.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { rowAfter, saveChange, type TicketChange } from '#store/ticket/record/ticket-changes.ts';

export type Applied = Outcome<{ ticket: TicketRow; changed: boolean } | { followUp: true }, TicketRefused>;

/** The core of every change: decide, then events, then one statement that appends them and saves the resulting row. */
export async function apply(act: Act, before: TicketRow, command: Command, writing: Writing): Promise<Applied> {
  const decision = decide(before, command, { at: act.at, by: act.by, desk: act.desk });
  if (!('events' in decision)) return decision;
  if (decision.events.length === 0) return { ticket: before, changed: false };
  return { ticket: await record(act, before, before.id, decision.events, writing), changed: true };
}

/** Appends events to a ticket, or creates one if `before` is null, with the letters that they cause. */
export async function record(
  act: Act,
  before: TicketRow | null,
  ticketId: string,
  newEvents: NewEvent[],
  writing: Writing,
): Promise<TicketRow> {
  const events = newEvents.map((event, place) => numbered(act, ticketId, (before?.version ?? 0) + place + 1, event));
  const after = events.reduce<Ticket | null>(evolve, before === null ? null : withoutStoreColumns(before))!;
  const letters = await addressLetters(act, events, after);
  await pushLetters(act, after, letters);
  const mails = [...letters, ...(await addressStaffNews(act, events, after))];
  const change = { before, after, events, mails, ...writing };
  const row = await (act.gathered
    ? gather(act, act.gathered, change)
    : saveChange(act.tx.trx, act.world.historyKey(), change));
  act.tx.jobs.push(...mails.map((mail) => ({ name: 'send-mail' as const, data: { mailId: mail.id } })));
  if (isToAssign(act, events, after)) act.tx.jobs.push({ name: 'assign-ticket', data: { ticketId } });
  noteChange(act.tx, after, { isWork: !events.some((event) => isPublicChange(after, event)) });
  return row;
}

/**
 * Whether to assign automatically: the ticket was just opened, freed from spam or recognised as an editor's, and its desk assigns
 * new tickets itself.
 */
function isToAssign({ desk, silent }: Act, events: readonly TicketEvent[], after: Ticket): boolean {
  const begins = events.some(({ type }) => ['opened', 'freed', 'editorKnown'].includes(type));
  return begins && !silent && isAssigned(desk.assignment ?? noAssignment, after);
}

function gather({ world }: Act, gathered: TicketChange[], change: TicketChange): TicketRow {
  gathered.push(change);
  return rowAfter(world.historyKey(), change);
}

function numbered({ world, at, by }: Act, ticketId: string, seq: number, event: NewEvent): TicketEvent {
  return { ...event, id: world.newId(), ticketId, seq, at, by };
}

/** The row without the columns for lists and the clock, which are recomputed from the result. */
export function withoutStoreColumns({
  clockAt: _,
  dueRank: _r,
  dueAt: _d,
  chain: _c,
  escalationAt: _e,
  wakesAt: _w,
  tasksDueOn: _t,
  publicChangedAt: _p,
  publicDueRank: _pr,
  publicDueAt: _pd,
  ...ticket
}: TicketRow): Ticket {
  return ticket;
}
