import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import type { Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeAndApply } from '#desk/ticket/answer-ticket.ts';
import { reachRequester } from '#desk/ticket/reach.ts';
import type { Actor } from '#domain/actor.ts';
import type { Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { addAskedQuestions, askingForm } from '#store/forms/ticket-forms.ts';

/** The request: items in the agent's words, and questions of the ticket's form by their ids (R6). */
export interface Asked extends Words {
  items?: string[];
  questionIds?: string[];
}

/**
 * Asks the requester for information: the ticket waits, and the clock sends reminders (R15). Form questions are listed in the
 * ticket's language, and saved so that a page can ask only those.
 */
export function requestInformation(
  world: Spine,
  actor: Actor,
  number: string,
  { items = [], questionIds = [], ...words }: Asked,
): Promise<Written> {
  return onTicket(world, actor, 'requestInformation', number, async (session) => {
    const { language } = session.ticket;
    const { formVersionId, questions } = await askedOf(session, questionIds, items);
    const all = [...questions.map(({ label }) => label[language]), ...items];
    const reach = await reachRequester(session);
    const written = { kind: 'message', direction: 'out', items: all, ...words } as const;
    const command = { type: 'requestInformation', items: all.length, reach } as const;
    const done = await writeAndApply(session, written, (entry) => ({ ...command, entry }));
    if ('entryId' in done && formVersionId !== null && all.length > 0)
      await saveRequest(session, {
        entryId: done.entryId,
        formVersionId,
        questionIds: questions.map(({ id }) => id),
      });
    return done;
  });
}

interface AskedForm {
  /** Null if no item is asked, or the desk has no form for this kind. */
  formVersionId: string | null;
  questions: Question[];
}

/** The questions of the form in its order; unknown ids are ignored. */
async function askedOf({ tx, ticket }: Session, ids: readonly string[], items: readonly string[]): Promise<AskedForm> {
  const form = ids.length + items.length === 0 ? undefined : await askingForm(tx.trx, ticket);
  if (!form) return { formVersionId: null, questions: [] };
  const questions = questionsOf(form.version.definition).filter(({ id }) => ids.includes(id));
  return { formVersionId: form.version.id, questions };
}

async function saveRequest(
  { tx, ticket }: Session,
  asked: { entryId: string; formVersionId: string; questionIds: string[] },
): Promise<void> {
  await addAskedQuestions(tx.trx, { ...asked, deskId: ticket.deskId, ticketId: ticket.id });
}
