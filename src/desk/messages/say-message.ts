import { doActs } from '#desk/macros/do-acts.ts';
import { wordsOfMessage } from '#desk/messages/words-of-message.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Spine } from '#desk/spine/world.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import type { MessageTab, WrittenMessage } from '#domain/messages/written-message.ts';

/** Writes a composer's message and then applies its acts. The caller must roll back if one is refused. */
export async function sayMessage(
  world: Spine,
  actor: Actor,
  number: string,
  { intent, content }: { intent: MessageTab; content: WrittenMessage },
): Promise<TicketOutcome> {
  const said = await say[intent](world, actor, number, wordsOfMessage(content));
  return 'ticket' in said && content.acts ? doActs(world, actor, said.ticket.number, content.acts) : said;
}

const say = {
  answer: answerTicket,
  ask: requestInformation,
  note: addNote,
  handle: markHandled,
} satisfies Record<MessageTab, unknown>;
