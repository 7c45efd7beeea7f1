import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** How an entry is shown on the record: shape, author and channel. */
interface EntryLooks {
  look: 'message' | 'note' | 'call' | 'held';
  title: string;
  side: 'desk' | 'requester';
  how: string;
  /** Held replies: the first name of the person that accepting would add as a participant; null if nobody. */
  joins: string | null;
}

export function looksOf(entry: RecordedEntry, sources: TicketSources): EntryLooks {
  const event = sources.broughtBy.get(entry.id);
  if (entry.held === 'held') return held(entry, event, sources);
  if (entry.kind === 'note') return desk(entry, 'note', noteOrQuestion(event, sources), sources);
  if (entry.kind === 'call') return call(entry, event, sources);
  if (entry.direction === 'out') return desk(entry, 'message', saidByDesk(entry, event, sources), sources);
  if (entry.ofDesk) return desk(entry, 'message', sources.words.record.recurring, sources);
  return {
    look: 'message',
    title: writer(entry, sources),
    side: 'requester',
    how: howItCame(entry, event, sources),
    joins: null,
  };
}

function desk(entry: RecordedEntry, look: 'message' | 'note', how: string, sources: TicketSources): EntryLooks {
  return { look, title: writer(entry, sources), side: 'desk', how, joins: null };
}

/** A message of a conversation with a third party is internal too, and says with whom it was exchanged; so is automatic mail of a stranger. */
function noteOrQuestion(event: TicketEvent | undefined, sources: TicketSources): string {
  if (event?.type === 'approvalAsked') {
    const of = sources.approvals.find(({ id }) => id === event.data.approvalId)?.of;
    return togetherWords[sources.language].approvals.question({ name: of?.name ?? of?.email ?? '…' });
  }
  if (event?.type === 'automaticRecorded') return sources.words.record.how.mail;
  if (event === undefined || !('conversationId' in event.data)) return sources.words.record.note;
  const { conversationId } = event.data;
  const say = togetherWords[sources.language].conversations;
  const to = sources.conversations.find(({ id }) => id === conversationId)?.to;
  const name = to?.name ?? to?.email ?? '…';
  if (event.type !== 'conversationAnswered') return say.question({ name });
  return event.data.of === 'asked' ? say.answer({ name }) : say.somebodyElse({ name });
}

function saidByDesk(entry: RecordedEntry, event: TicketEvent | undefined, { words, ticket }: TicketSources): string {
  const say = words.record;
  // A notice without a letter reached nobody; an entry from another ticket was sent there.
  const isSent = entry.mailed || event?.ticketId !== ticket.id;
  if (event?.type === 'handled') return isSent ? say.notice : say.handledUntold;
  if (event?.type === 'referred') return say.referred;
  return event?.type === 'informationRequested' ? say.asked : say.answer;
}

function howItCame(entry: RecordedEntry, event: TicketEvent | undefined, { ticket, words }: TicketSources): string {
  const say = words.record;
  const way = say.how[event?.type === 'opened' ? ticket.channel : entry.mailId === null ? 'portal' : 'mail'];
  if (entry.held === 'accepted') return `${way}, ${say.heldAccepted}`;
  return entry.held === 'dismissed' ? `${way}, ${say.heldDismissed}` : way;
}

function call(entry: RecordedEntry, event: TicketEvent | undefined, sources: TicketSources): EntryLooks {
  const say = sources.words.record;
  const data = event?.type === 'called' ? event.data : null;
  const name = entry.caller ?? say.someone;
  const title = entry.direction === 'in' ? say.callIn({ name }) : say.callOut({ name });
  const facts = [say.by({ name: writer(entry, sources) })];
  if (data && !data.reached) facts.push(say.notReached);
  if (data && entry.direction === 'in' && !data.reaction) facts.push(say.nothingNew);
  return { look: 'call', title, side: 'desk', how: facts.join(', '), joins: null };
}

function held(entry: RecordedEntry, event: TicketEvent | undefined, sources: TicketSources): EntryLooks {
  const { words, language, ticket } = sources;
  const why = event?.type === 'held' ? deskWords[language].heldBecause[event.data.why] : '';
  const who = addressOf(entry, sources) ?? writer(entry, sources);
  const takesPart = entry.by !== null && ticket.participantIds.includes(entry.by.personId);
  return {
    look: 'held',
    title: words.record.held,
    side: 'requester',
    how: words.record.heldFrom({ who, why }),
    joins: takesPart ? null : (entry.by?.name?.split(/\s/)[0] ?? who),
  };
}

function writer(entry: RecordedEntry, sources: TicketSources): string {
  if (entry.ofDesk) return sources.desk.names[sources.language];
  return entry.by?.name ?? addressOf(entry, sources) ?? sources.words.list.anonymous;
}

function addressOf({ mailId }: RecordedEntry, { arrivals }: TicketSources): string | null {
  return (mailId && arrivals.get(mailId)?.fromAddress) || null;
}

/** A note about an entry that its reader needs. */
export interface Mark {
  text: string;
  alarm: boolean;
  /** The action that it suggests. */
  link?: { href: string; label: string };
}

/**
 * Returns the claimed sender of a mail if its proof failed or is missing, and where answers would go: Reply-To is never trusted
 * (R23).
 */
export function originMarks(entry: RecordedEntry, { arrivals, words }: TicketSources): Mark[] {
  const { fromAddress, findings } = arrivals.get(entry.mailId ?? '') ?? {};
  if (!fromAddress || !findings) return [];
  const say = words.record.origin;
  const { replyTo, sender, spf, dkim, dmarc } = findings;
  const isInDoubt = dmarc === 'fail' || (isContact(entry) && entry.provedBy === null);
  const texts = isInDoubt
    ? [say.from({ address: fromAddress, spf: say[spf], dkim: say[dkim], dmarc: say[dmarc] })]
    : [];
  if (replyTo !== null) texts.push(say.replyTo({ address: replyTo }));
  if (sender !== null) texts.push(say.sender({ address: sender }));
  return texts.map((text) => ({ text, alarm: false }));
}

/** True for an incoming message of a person: only these need proof (R3). */
export function isContact({ kind, direction, automatic, ofDesk }: RecordedEntry): boolean {
  return kind === 'message' && direction === 'in' && !automatic && !ofDesk;
}
