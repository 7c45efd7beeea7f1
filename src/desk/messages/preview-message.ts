import type { LetterMatter } from '#desk/letters/ticket-letter.ts';
import { answer, closingNotice, informationRequest } from '#desk/letters/write-ticket-letters.ts';
import type { Store, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { HeldTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { type Action, may } from '#domain/ticket/rights.ts';
import type { WrittenLetter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { readRichText } from '#mail/read/html/rich-text.ts';
import { askingForm } from '#store/forms/ticket-forms.ts';
import { findGreetedName } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { readSignature } from '#store/staff/staff-settings.ts';
import { readSummary } from '#store/ticket/texts.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { wordsOfMessage } from './add-message.ts';

/**
 * Previews a message as the mail to the requester, sent now and written by the same code. Its links are signed for a mail that
 * does not exist. Null if the ticket does not exist for this person, or if they may not write this message on it.
 */
export async function previewMessage(
  world: World,
  actor: Actor,
  number: string,
  { intent, content }: { intent: HeldTab; content: WrittenMessage },
): Promise<WrittenLetter | null> {
  const ticket = await findTicket(world.db, actor, number);
  if (!ticket || !may(actor, actions[intent], ticket)) return null;
  const desk = await world.readDesk(world.db, ticket.deskId);
  const at = world.clock.now();
  const facts = { entryId: world.newId(), startsClock: intent !== 'answer' };
  const { letter, write } = letters[intent];
  const mail = { id: world.newId(), letter, language: ticket.language, queuedAt: at, facts };
  const source = await matterOf(world, actor, ticket, { intent, content, desk, at });
  const written = write(world, { mail, source, desk, at });
  return written && writeLetter(written);
}

const actions: Record<HeldTab, Action> = { answer: 'answer', ask: 'requestInformation', handle: 'markHandled' };
const letters = {
  answer: { letter: 'answer', write: answer },
  ask: { letter: 'informationRequest', write: informationRequest },
  handle: { letter: 'closingNotice', write: closingNotice },
} as const;

interface Previewed {
  intent: HeldTab;
  content: WrittenMessage;
  desk: Desk;
  at: string;
}

async function matterOf(
  world: Store,
  actor: Actor,
  ticket: TicketRow,
  { intent, content, desk, at }: Previewed,
): Promise<LetterMatter> {
  const name = await findGreetedName(world.db, ticket.requesterId);
  const words = wordsOfMessage(content);
  const rich = words.html ? readRichText(words.html) : null;
  const asked = intent === 'ask' ? await labelsOf(world, ticket, words.questionIds ?? []) : [];
  const entry = {
    text: rich?.html ? rich.text : words.text,
    html: rich?.html ?? null,
    agentName: actor.name,
    items: intent === 'ask' ? [...asked, ...(words.items ?? [])] : null,
    asks: asked.length > 0,
    signature: await readSignature(world.db, actor.personId, ticket.language),
  };
  return {
    ticket: { ...ticket, ...standing(intent, desk, at) },
    recipient: { name, isProved: ticket.provedBy !== null },
    summary: await readSummary(world.db, ticket.summaryId),
    sentText: null,
    formerNumber: null,
    duplicateOf: null,
    entry,
    mayStillRead: true,
  };
}

/** The status and clock of the ticket after sending. */
function standing(intent: HeldTab, desk: Desk, at: string): Pick<TicketRow, 'status' | 'clock'> {
  if (intent === 'ask') return { status: 'waiting', clock: informationSchedule(desk, at) };
  return intent === 'handle' ? { status: 'handled', clock: noticeSchedule(desk, at) } : { status: 'open', clock: null };
}

async function labelsOf({ db }: Store, ticket: TicketRow, ids: readonly string[]): Promise<string[]> {
  const form = ids.length === 0 ? undefined : await askingForm(db, ticket);
  const questions = form ? questionsOf(form.version.definition) : [];
  return questions.filter(({ id }) => ids.includes(id)).map(({ label }) => label[ticket.language]);
}
