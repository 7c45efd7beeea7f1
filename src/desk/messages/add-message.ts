import { doActs } from '#desk/macros/do-acts.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Spine } from '#desk/spine/world.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { type Asked, requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';
import { requestedItems } from '#domain/ticket/texts.ts';

/** Writes a composer's message and then applies its acts. The caller must roll back if one is refused. */
export async function addMessage(
  world: Spine,
  actor: Actor,
  number: string,
  { intent, content }: { intent: MessageTab; content: WrittenMessage },
): Promise<TicketOutcome> {
  const written = await verbs[intent](world, actor, number, wordsOfMessage(content));
  return 'ticket' in written && content.acts ? doActs(world, actor, written.ticket.number, content.acts) : written;
}

/** A composer's content in the form that the desk's functions take. */
export function wordsOfMessage({ text, html, items, asked, files }: WrittenMessage): Asked {
  return {
    text,
    html: html || null,
    fileIds: files.map(({ id }) => id),
    items: requestedItems(items),
    questionIds: asked ?? [],
  };
}

const verbs = {
  answer: answerTicket,
  ask: requestInformation,
  note: addNote,
  handle: markHandled,
} satisfies Record<MessageTab, unknown>;
