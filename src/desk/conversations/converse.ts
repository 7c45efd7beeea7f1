import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { queueDeskLetter } from '#desk/spine/queue-desk-letter.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import { writeMessage } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { type Conversation, conversationSubjectCharactersMax } from '#domain/conversations/conversation.ts';
import { referenceOf } from '#domain/conversations/reference.ts';
import { type Language, offeredFor } from '#domain/language.ts';
import { readAddress } from '#domain/people/email.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { EntryRef } from '#domain/ticket/events/events.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { findOutgoingMail } from '#store/letters/outgoing-mails.ts';
import { addPerson } from '#store/people/people.ts';

/** A question to a third party as an agent types it. */
export interface TypedQuestion {
  to: string;
  subject: string;
  text: string;
  /** Null is the ticket's. */
  language: Language | null;
  /** Files that the agent uploaded. */
  fileIds?: readonly string[];
}

/** Asks a third party by mail. They get the agent's words, and nothing of the ticket. */
export function startConversation(
  world: Spine,
  actor: Actor,
  number: string,
  typed: TypedQuestion,
): Promise<TicketOutcome<{ conversationId: string }>> {
  return onTicket(world, actor, 'note', number, async (session): Promise<TicketOutcome<{ conversationId: string }>> => {
    const { tx, desk, ticket, writing, by } = session;
    const address = readAddress(typed.to);
    const subject = cleanLine(typed.subject, conversationSubjectCharactersMax);
    const language = typed.language ?? ticket.language;
    if (address === null) return { refused: 'askedNobody' };
    if (await world.findMailbox(tx.trx, address)) return { refused: 'askedOurselves' };
    if (subject === '' || typed.text.trim() === '') return { refused: 'conversationUnworded' };
    if (!offeredFor(desk, ticket.language).includes(language)) return { refused: 'languageNotServed' };
    const someone = { name: null, phone: null, language: null, anonymous: false };
    const { id: personId } = await addPerson(tx.trx, { id: world.newId(), ...someone, address });
    const conversationId = world.newId();
    const reference = referenceOf(world.newSalt());
    const subjectRef = writeText(world, writing, subject, by.personId, true);
    const entry = await writeQuestion(session, typed);
    if ('refused' in entry) return entry;
    const letter = { id: conversationId, subjectId: subjectRef.id, reference };
    const mailId = await queueQuestion(session, { letter, entry, personId, address, language });
    const done = await applyWithoutFollowUp(session, {
      type: 'startConversation',
      ...{ conversationId, personId, subject: subjectRef, language, reference, mailId, entry },
    });
    return 'refused' in done ? done : { ...done, conversationId };
  });
}

/** Writes to the third party again, at the address that was asked. It reopens a closed conversation. */
export function writeInConversation(
  world: Spine,
  actor: Actor,
  number: string,
  { conversationId, ...typed }: { conversationId: string } & Pick<TypedQuestion, 'text' | 'fileIds'>,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'note', number, async (session): Promise<TicketOutcome> => {
    const conversation = session.ticket.conversations.find(({ id }) => id === conversationId);
    if (!conversation) return { refused: 'conversationUnknown' };
    if (typed.text.trim() === '') return { refused: 'conversationUnworded' };
    const address = (await findOutgoingMail(session.tx.trx, conversation.mailId))?.address;
    // The third party was erased.
    if (!address) return { refused: 'askedNobody' };
    const entry = await writeQuestion(session, typed);
    if ('refused' in entry) return entry;
    const mailId = await queueQuestion(session, { ...conversation, letter: conversation, entry, address });
    return applyWithoutFollowUp(session, { type: 'writeInConversation', conversationId, mailId, entry });
  });
}

/** Closes a conversation: no answer is expected any more. One that arrives all the same is recorded. */
export function closeConversation(world: Spine, actor: Actor, number: string, id: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'closeConversation', conversationId: id });
}

/** Undoes `closeConversation`. */
export function reopenConversation(world: Spine, actor: Actor, number: string, id: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'reopenConversation', conversationId: id });
}

/** Shows a conversation to those who may read the ticket: the question, and the answers from the address that was asked. */
export function showConversation(world: Spine, actor: Actor, number: string, id: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'showConversation', conversationId: id });
}

/** Undoes `showConversation`. */
export function hideConversation(world: Spine, actor: Actor, number: string, id: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'hideConversation', conversationId: id });
}

function apply(world: Spine, actor: Actor, number: string, command: Command): Promise<TicketOutcome> {
  return onTicket(world, actor, 'note', number, (session) => applyWithoutFollowUp(session, command));
}

/** Its entry is a note, which no requester's page, letter, search or export has, nor its files (attack 38). */
function writeQuestion(session: Session, { text, fileIds = [] }: Pick<TypedQuestion, 'text' | 'fileIds'>) {
  return writeMessage(session, { kind: 'note', direction: 'out', text, fileIds: [...fileIds] });
}

interface Question extends Pick<Conversation, 'personId' | 'language'> {
  letter: Pick<Conversation, 'id' | 'subjectId' | 'reference'>;
  entry: EntryRef;
  address: string;
}

function queueQuestion({ world, tx, ticket }: Session, question: Question): Promise<string> {
  const { letter, entry, personId, address, language } = question;
  const { id, subjectId, reference } = letter;
  const to = { deskId: ticket.deskId, ticketId: ticket.id, personId, address, language };
  return queueDeskLetter(world, tx, {
    letter: 'sideQuestion',
    ...to,
    conversation: { id, subjectId, reference, entryId: entry.id },
  });
}
