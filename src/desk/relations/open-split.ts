import type { Act } from '#desk/spine/act.ts';
import { record } from '#desk/spine/apply.ts';
import { applyCommand, type Session } from '#desk/spine/session.ts';
import { startWriting, type Writing, writeText } from '#desk/spine/writing.ts';
import { complaintDueAt, firstAnswerDueAt } from '#desk/ticket/promises.ts';
import type { Instant } from '#domain/instant.ts';
import { titleOf } from '#domain/relations/passages.ts';
import { turnStateOfWords } from '#domain/relations/plan-split.ts';
import { targetsAtOpening } from '#domain/ticket/decide/targets-after.ts';
import type { Word } from '#domain/ticket/events/commands.ts';
import type { EntryRef, EventData, SplitFrom } from '#domain/ticket/events/events.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import { summaryCharactersMax } from '#domain/ticket/texts.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** The content that begins the new ticket. */
interface Beginning {
  /** The requester's message that opens it, and when it was received: its first answer is due from then. */
  entry: EntryRef;
  receivedAt: Instant;
  /** Its author, and what proved them. */
  sender: { personId: string | null; provedBy: SenderProof | null };
  /** All entries that move, and the public messages among them. */
  entries: EntryRef[];
  words: Word[];
  heldIds: string[];
  /** The authors of what moves. */
  authors: string[];
  /** The title; without one the first words of the text. */
  summary: string;
  text: string;
  kind: Kind;
}

/** Opens a ticket for a part of another one, whose session stays unchanged. Notifies nobody yet. */
export async function openSplit(
  source: Session,
  beginning: Beginning,
  writing: Writing = startWriting(),
): Promise<Session> {
  const { world, tx, ticket: from } = source;
  const act: Act = { world, tx, desk: source.desk, at: source.at, by: source.by };
  const kind = from.kind === 'complaint' ? 'complaint' : beginning.kind;
  const sequence = await world.nextSequence(tx.trx);
  const data = openedBy(source, beginning, { kind, sequence, writing });
  const row = await record(act, null, world.newId(), [{ type: 'opened', version: 1, data }], writing);
  const session: Session = { ...act, ticket: row, writing: startWriting() };
  await applyCommand(session, { type: 'splitFrom', ...cameWith(from, beginning, kind) });
  return session;
}

function openedBy(
  { world, desk, ticket: from }: Session,
  { entry, receivedAt, summary, text, sender }: Beginning,
  { kind, sequence, writing }: { kind: Kind; sequence: number; writing: Writing },
): EventData['opened'] {
  const { channel, language, requesterId, organisationId, siteId, suspectedSpam } = from;
  const dueAt = firstAnswerDueAt(desk, receivedAt, { kind, priority: 'normal' });
  const due = { firstAnswerDueAt: dueAt, complaintDueAt: complaintDueAt(desk, kind, receivedAt) };
  const begun = { kind, priority: 'normal', suspectedSpam, firstAnswerDueAt: answerDueAt(due) } as const;
  return {
    deskId: desk.id,
    number: formatNumber(desk.prefix, sequence),
    sequence,
    urgent: false,
    kind,
    channel,
    language,
    requesterId,
    organisationId,
    siteId,
    suspectedSpam,
    ...senderOf(from, sender),
    summary: writeText(world, writing, titled(summary, text), from.requesterId),
    entry,
    followUpOf: null,
    splitOf: { ticketId: from.id, number: from.number },
    ...(kind === 'complaint' && { openToOrganisation: from.openToOrganisation }),
    ...due,
    targets: targetsAtOpening(desk, { since: receivedAt, ...begun }),
  } as EventData['opened'];
}

/** The first message decides the proof; another participant's proof counts only if the requester is proved too (R3). */
function senderOf(from: TicketRow, { personId, provedBy: ofWord }: Beginning['sender']) {
  const provedBy = personId === from.requesterId || from.provedBy !== null ? ofWord : null;
  return {
    proved: provedBy !== null,
    provedBy,
    knownEditor: provedBy !== null && from.knownEditor,
    ...(provedBy === null && from.senderWarning && { senderWarning: from.senderWarning }),
  };
}

/** Nobody sees more than before: a new complaint is visible only to its coordinator and its authors (R10). */
function cameWith(from: TicketRow, { entries, words, heldIds, authors }: Beginning, kind: Kind): SplitFrom {
  const isNewComplaint = kind === 'complaint' && from.kind !== 'complaint';
  const participantIds = isNewComplaint
    ? from.participantIds.filter((id) => id === from.requesterId || authors.includes(id))
    : from.participantIds;
  return {
    ticketId: from.id,
    number: from.number,
    entries,
    participantIds,
    heldIds,
    ...turnStateOfWords(words),
    teamId: kind === 'complaint' ? null : from.teamId,
    readerIds: from.readerIds,
    complainedAboutIds: from.complainedAboutIds,
    heldDueAt: heldIds.length > 0 ? from.heldDueAt : null,
  };
}

function titled(summary: string, text: string): string {
  return cleanLine(summary, summaryCharactersMax) || cleanLine(titleOf(text), summaryCharactersMax) || '—';
}
