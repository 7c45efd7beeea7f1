import { readStanding, refusalOf, type StandingRecord } from '#desk/relations/on-two-tickets.ts';
import { openSplit } from '#desk/relations/open-split.ts';
import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { startWriting, type Writing, writeEntry, writeText } from '#desk/spine/writing.ts';
import type { Actor } from '#domain/actor.ts';
import { cutSpans, type Span } from '#domain/relations/passages.ts';
import { planSplit, type SplitPlan } from '#domain/relations/plan-split.ts';
import { entryRefs } from '#domain/ticket/events/entry-refs.ts';
import type { EntryRef, EventType } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { moveEntries, sayInstead } from '#store/relations/moved-entries.ts';

/** What to move: entries of the record, and passages of the requester's messages. */
interface Splitting {
  entryIds: readonly string[];
  passages?: readonly (Span & { entryId: string })[];
  /** The version of the ticket that the agent saw. Passages of a message that changed since are refused. */
  seen?: number;
  /** The title and kind of the new ticket; without a title its first words. A part of a complaint is a complaint too (R10). */
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
    const part = partOf(await readStanding(session), session.ticket, splitting);
    if (typeof part === 'string') return { refused: part };
    const asked = { type: 'splitOff', ticketId: '', number: '' } as const;
    const refusal = refusalOf(session, { ...asked, entryIds: [], moved: [], left: [], cuts: [] });
    return refusal === null ? moveOff(session, part, splitting) : { refused: refusal };
  });
}

type StandingEntry = StandingRecord['entries'][number];

interface Part extends SplitPlan<StandingEntry> {
  refs: EntryRef[];
  pieces: Piece[];
}

/** The chosen passages of a message as one text, and what it keeps. */
interface Piece {
  from: StandingEntry;
  passages: number;
  piece: string;
  rest: string;
}

/** Events that change the text of a message. */
const changing: EventType[] = ['redacted', 'splitOff', 'rejoined'];

function partOf(
  { entries, history }: StandingRecord,
  { id: ticketId, ...stays }: Pick<Ticket, 'id' | 'conversations' | 'approvals'>,
  { entryIds, passages = [], seen = Number.POSITIVE_INFINITY }: Splitting,
): Part | Refusal {
  const isChanged = history.some(
    (event) => event.ticketId === ticketId && event.seq > seen && changing.includes(event.type),
  );
  if (passages.length > 0 && isChanged) return 'messageChanged';
  const pieces: Piece[] = [];
  const staying = questionsIn(stays);
  const wholeIds = entryIds.filter((id) => !staying.includes(id));
  const loose = passages.filter(({ entryId }) => !entryIds.includes(entryId));
  for (const [entryId, spans] of Map.groupBy(loose, (passage) => passage.entryId)) {
    const from = entries.find(({ id }) => id === entryId);
    const cut = from && isWord(from) && from.text !== null ? cutSpans(from.text, spans) : null;
    if (!from || cut === null) return 'messageChanged';
    // If nothing is left of a message, the entry itself moves, with its files.
    if (cut.rest.trim() === '') wholeIds.push(entryId);
    else pieces.push({ from, passages: spans.length, ...cut });
  }
  const plan = planSplit(
    entries,
    wholeIds,
    pieces.map(({ from }) => from.id),
  );
  if (typeof plan === 'string') return plan;
  const refs = entryRefs(history);
  const known = plan.moved.flatMap(({ id }) => refs.get(id) ?? []);
  // Events of another ticket can only name entries that the history knows.
  return known.length === plan.moved.length ? { ...plan, refs: known, pieces } : 'nothingToSplit';
}

/** Conversations with third parties and questions for agreement stay whole, with their ticket. */
export function questionsIn({ conversations, approvals }: Pick<Ticket, 'conversations' | 'approvals'>): string[] {
  const messages = conversations.flatMap((conversation) => conversation.messages);
  return [...messages, ...approvals].map(({ entryId }) => entryId);
}

function isWord({ kind, direction, held }: StandingEntry): boolean {
  return kind === 'message' && direction === 'in' && held !== 'held';
}

async function moveOff(session: Session, part: Part, { summary, kind }: Pick<Splitting, 'summary' | 'kind'>) {
  const { ticket: source, tx } = session;
  const { opening, moved, movedWords, leavingWords, leftWords, refs, pieces } = part;
  const writing = startWriting();
  const written = pieces.map((piece) => ({ ...piece, entry: writePiece(session, writing, piece) }));
  const entryIds = moved.map(({ id }) => id);
  const cutOpening = written.find(({ from }) => from.id === opening.id);
  const entry = cutOpening?.entry ?? refs.find(({ id }) => id === opening.id)!;
  const begun = await openSplit(
    session,
    {
      entry,
      receivedAt: opening.at,
      sender: { personId: opening.byPerson, provedBy: opening.provedBy },
      entries: [...refs, ...written.map((piece) => piece.entry)],
      words: movedWords,
      heldIds: source.heldIds.filter((id) => entryIds.includes(id)),
      authors: authorsOf(part),
      summary,
      text: cutOpening?.piece ?? opening.text ?? '',
      kind,
    },
    writing,
  );
  const cuts = written.map(({ entry: { id: pieceId }, ...piece }) => {
    return { entryId: piece.from.id, rest: writeRest(session, piece), pieceId, passages: piece.passages };
  });
  const told = { ticketId: begun.ticket.id, number: begun.ticket.number };
  const movedAt = leavingWords.filter(({ of }) => of === 'requester').map(({ at }) => at);
  await applyCommand(session, { type: 'splitOff', ...told, entryIds, moved: movedAt, left: leftWords, cuts });
  await moveEntries(tx.trx, { entryIds, from: source.id, to: begun.ticket.id, seq: begun.ticket.version });
  for (const [at, { rest }] of cuts.entries()) {
    const { from } = written[at]!;
    await sayInstead(tx.trx, from.id, { former: from.textId, present: rest.id });
  }
  return { ticket: session.ticket, splitOff: begun.ticket.number };
}

/** The authors of what moves: they know what they wrote, even in a complaint. */
function authorsOf({ moved, pieces }: Part): string[] {
  const theirs = moved.filter(({ direction, held }) => direction === 'in' && held === null);
  return [...theirs, ...pieces.map(({ from }) => from)].flatMap(({ byPerson }) => byPerson ?? []);
}

function writePiece({ world }: Session, writing: Writing, { from, piece }: Piece): EntryRef {
  const { mailId, provedBy, at, byRole, byPerson } = from;
  const message = { kind: 'message', direction: 'in', text: piece, mailId, provedBy, at } as const;
  return writeEntry(world, writing, { ...message, by: { role: byRole, personId: byPerson } });
}

/** Writes the message without the pieces; its quoted part loses them too. */
function writeRest({ world, writing }: Session, { from, rest }: Piece) {
  const ref = writeText(world, writing, rest, from.byPerson);
  const text = writing.texts.find(({ id }) => id === ref.id)!;
  text.whole = wholeWith(from, rest);
  return ref;
}

/** Returns the message with its quotes and the rest in place of its text; null if the text is not found in it. */
function wholeWith({ whole, text }: StandingEntry, rest: string): string | null {
  const said = text?.trim() ?? '';
  const place = whole?.indexOf(said) ?? -1;
  return whole === null || place === -1 ? null : whole.slice(0, place) + rest.trim() + whole.slice(place + said.length);
}
