import { readStanding, refusalOf, type StandingRecord } from '#desk/relations/on-two-tickets.ts';
import { openSplit } from '#desk/relations/open-split.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Writing, writeEntry, writeText } from '#desk/spine/writing.ts';
import type { Actor } from '#domain/actor.ts';
import { cutPieces } from '#domain/relations/cut-piece.ts';
import { planSplit, type SplitEntry, type SplitPlan } from '#domain/relations/plan-split.ts';
import { entryRefs } from '#domain/ticket/events/entry-refs.ts';
import type { EntryRef, SplitOff } from '#domain/ticket/events/events.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { moveEntries, type StandingEntry, sayInstead } from '#store/relations/moved-entries.ts';

/** What to move: entries of the record, or pieces of one entry's text. */
interface Splitting {
  entryIds: string[];
  piece?: { entryId: string; texts: readonly string[] } | null;
  /** The title and kind of the new ticket; a part of a complaint is a complaint too (R10). */
  summary: string;
  kind: Kind;
}

/** Moves a part of a ticket to a new one. Both continue separately, and the requester gets both numbers (R5). */
export function splitTicket(
  world: Spine,
  actor: Actor,
  number: string,
  splitting: Splitting,
): Promise<TicketOutcome<{ splitOff: string }>> {
  return onTicket(world, actor, 'relate', number, async (session) => {
    const record = await readStanding(session);
    const part = splitting.piece ? pieceOf(record, splitting.piece) : entriesOf(record, splitting.entryIds);
    if (typeof part === 'string') return { refused: part };
    const asked = { type: 'splitOff', ticketId: '', number: '', entryIds: [], moved: [], left: [] } as const;
    const refusal = refusalOf(session, { ...asked, entryIds: [], moved: [], left: [] });
    if (refusal !== null) return { refused: refusal };
    return 'piece' in part ? splitPiece(session, part, splitting) : splitEntries(session, part, splitting);
  });
}

type Part = SplitPlan & { refs: EntryRef[] };
interface Piece {
  from: StandingEntry;
  /** The chosen texts, and their exact spelling in the message. */
  texts: readonly string[];
  piece: string;
  rest: string;
}

function entriesOf({ entries, history }: StandingRecord, chosenIds: readonly string[]): Part | Refusal {
  const plan = planSplit(entries, chosenIds);
  if (typeof plan === 'string') return plan;
  const refs = entryRefs(history);
  const known = plan.moved.flatMap(({ id }) => refs.get(id) ?? []);
  // Events of another ticket can only name entries that the history knows.
  return known.length === plan.moved.length ? { ...plan, refs: known } : 'nothingToSplit';
}

function pieceOf({ entries }: StandingRecord, { entryId, texts }: NonNullable<Splitting['piece']>): Piece | Refusal {
  const from = entries.find(({ id }) => id === entryId);
  const isWord = from?.kind === 'message' && from.direction === 'in' && from.held !== 'held';
  if (!from || !isWord || from.text === null) return 'pieceNotFound';
  const cut = cutPieces(from.text, texts);
  return cut === null ? 'pieceNotFound' : { from, texts, ...cut };
}

async function splitEntries(session: Session, part: Part, { summary, kind }: Splitting) {
  const { ticket: source, tx } = session;
  const { opening, moved, movedWords, leftWords, refs } = part;
  const entryIds = moved.map(({ id }) => id);
  const entry = refs.find(({ id }) => id === opening.id)!;
  const authors = moved.flatMap(({ id }) => authorOf(part, id));
  const from = { words: movedWords, entries: refs, heldIds: source.heldIds.filter((id) => entryIds.includes(id)) };
  const { at: receivedAt, byPerson: personId, provedBy } = opening as SplitEntry & StandingEntry;
  const sender = { personId, provedBy };
  const begun = await openSplit(session, { ...from, entry, receivedAt, sender, summary, kind, authors });
  const told = { ticketId: begun.ticket.id, number: begun.ticket.number };
  const movedAt = movedWords.filter(({ of }) => of === 'requester').map(({ at }) => at);
  await applyCommand(session, { type: 'splitOff', ...told, entryIds, moved: movedAt, left: leftWords });
  await moveEntries(tx.trx, { entryIds, from: source.id, to: begun.ticket.id, seq: begun.ticket.version });
  return { ticket: session.ticket, splitOff: begun.ticket.number };
}

/** The authors of the moved messages: they know what they wrote, even in a complaint. */
function authorOf({ moved }: SplitPlan, id: string): string[] {
  const entry = moved.find((each) => each.id === id) as StandingEntry | undefined;
  return entry?.direction === 'in' && entry.held === null && entry.byPerson !== null ? [entry.byPerson] : [];
}

async function splitPiece(session: Session, { from, piece, rest, texts }: Piece, { summary, kind }: Splitting) {
  const { world, tx } = session;
  const writing: Writing = { texts: [], entries: [], files: [] };
  const by = { role: from.byRole, personId: from.byPerson };
  const message = {
    kind: 'message',
    direction: 'in',
    text: piece,
    mailId: from.mailId,
    provedBy: from.provedBy,
  } as const;
  const entry = writeEntry(world, writing, { ...message, by, at: from.at });
  const words = [{ of: 'requester', at: from.at }] as const;
  const part = { words: [...words], entries: [entry], heldIds: [], entry, receivedAt: from.at, summary, kind };
  const sender = { personId: from.byPerson, provedBy: from.provedBy };
  const authors = from.byPerson === null ? [] : [from.byPerson];
  const begun = await openSplit(session, { ...part, sender, authors }, writing);
  const cut = { entryId: from.id, rest: writeRest(session, from, { texts, rest }) } satisfies SplitOff['cut'];
  const told = { ticketId: begun.ticket.id, number: begun.ticket.number };
  await applyCommand(session, { type: 'splitOff', ...told, entryIds: [], moved: [], left: [], cut });
  await sayInstead(tx.trx, from.id, { former: from.textId, present: cut.rest.id });
  return { ticket: session.ticket, splitOff: begun.ticket.number };
}

/** Writes the message without the pieces; its quoted part loses them too. */
function writeRest({ world, writing }: Session, from: StandingEntry, { texts, rest }: Pick<Piece, 'texts' | 'rest'>) {
  const ref = writeText(world, writing, rest, from.byPerson);
  const whole = from.whole === null ? null : (cutPieces(from.whole, texts)?.rest ?? null);
  const text = writing.texts.find(({ id }) => id === ref.id)!;
  text.whole = whole;
  return ref;
}
