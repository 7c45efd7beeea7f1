import {
  onTwoTickets,
  readStanding,
  refusalOf,
  type StandingRecord,
  type Two,
} from '#desk/relations/on-two-tickets.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { entryRefs, latestRef } from '#domain/ticket/events/entry-refs.ts';
import type { EventData, TextRef, TicketEvent } from '#domain/ticket/events/events.ts';
import { dropEntry, moveEntries, sayInstead } from '#store/relations/moved-entries.ts';
import { findTicketById, findTicketItself, readHistory } from '#store/ticket/tickets.ts';

/**
 * Undoes a split: the part returns with everything written since. The new ticket closes, and its number, which people know, leads
 * to the remaining one (R5).
 */
export function undoSplit(world: Spine, actor: Actor, splitOff: string): Promise<TicketOutcome> {
  return onTwoTickets(
    world,
    actor,
    async ({ trx }) => {
      const other = await findTicketItself(trx, actor, splitOff);
      const from = other && splitFrom(await readHistory(trx, other.id));
      const one = from && (await findTicketById(trx, actor, from.ticketId));
      // Actors who may not see the source ticket find nothing to undo.
      return { one, other };
    },
    undo,
  );
}

async function undo({ one: source, other: begun }: Two): Promise<TicketOutcome> {
  if (begun.ticket.leadsTo !== null) return { refused: 'nothingToUndo' };
  const here = await readStanding(source);
  const there = await readStanding(begun);
  const mended = mendedBy(here, there, { sourceId: source.ticket.id, begunId: begun.ticket.id });
  const refs = entryRefs(there.history);
  const kept = there.entries.filter(({ id }) => mended.every(({ pieceId }) => id !== pieceId));
  const entries = kept.flatMap(({ id }) => refs.get(id) ?? []);
  const told = { ticketId: begun.ticket.id, number: begun.ticket.number };
  const whole = mended.map(({ entryId, text }) => ({ entryId, text }));
  const rejoin = { type: 'rejoin', ...told, entries, from: begun.ticket, mended: whole } as const;
  const refusal = refusalOf(source, rejoin);
  if (refusal !== null) return { refused: refusal };
  await applyCommand(source, rejoin);
  const { id: ticketId, number } = source.ticket;
  await applyCommand(begun, { type: 'lead', why: 'splitUndone', ticketId, number });
  const { trx } = source.tx;
  for (const { pieceId, entryId, restId, text } of mended) {
    await dropEntry(trx, pieceId);
    await sayInstead(trx, entryId, { former: restId, present: text.id });
  }
  const entryIds = kept.map(({ id }) => id);
  await moveEntries(trx, { entryIds, from: begun.ticket.id, to: ticketId, seq: source.ticket.version });
  return { ticket: source.ticket };
}

function splitFrom(history: readonly TicketEvent[]): EventData['splitFrom'] | undefined {
  return history.find((event) => event.type === 'splitFrom')?.data as EventData['splitFrom'] | undefined;
}

interface Mended {
  entryId: string;
  text: TextRef;
  restId: string;
  pieceId: string;
}

/**
 * The original messages that can be restored whole. Otherwise (cut again, moved elsewhere, or the piece itself was cut) the
 * piece returns as a separate entry.
 */
function mendedBy(
  here: StandingRecord,
  there: StandingRecord,
  { sourceId, begunId }: { sourceId: string; begunId: string },
): Mended[] {
  const place = here.history.findIndex(
    ({ type, data, ticketId }) => type === 'splitOff' && ticketId === sourceId && data.ticketId === begunId,
  );
  const event = here.history[place];
  if (event?.type !== 'splitOff') return [];
  const before = entryRefs(here.history.slice(0, place));
  const moved = splitFrom(there.history)?.entries ?? [];
  return event.data.cuts.flatMap(({ entryId, rest, pieceId }) => {
    const piece = moved.find(({ id }) => id === pieceId);
    const former = before.get(entryId)?.text;
    const isStill = here.entries.some(({ id, textId }) => id === entryId && textId === rest.id);
    const isWhole = there.entries.some(({ id, textId }) => id === pieceId && textId === piece?.text.id);
    if (!isStill || !isWhole || !former) return [];
    return [{ entryId, text: latestRef(here.history.slice(place), former), restId: rest.id, pieceId }];
  });
}
