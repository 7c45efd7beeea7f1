import { onTicket, type Written } from '#desk/spine/on-ticket.ts';
import type { Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type Words, writeAndApply } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { contactIn, isReachable } from '#domain/directory/communication-service.ts';
import { referralText } from '#locales/mail/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findOrganisation } from '#store/directory/organisations.ts';

/**
 * Refers the requester to the responsible organisation in the agent's words: this is the first answer, and closes the ticket as
 * `redirected` (R8, R22). A reply to it opens a follow-up.
 */
export function referStranger(
  world: Spine,
  actor: Actor,
  number: string,
  { contact, ...words }: Words & { contact: string | null },
): Promise<Written> {
  return onTicket(world, actor, 'close', number, (session) => referTo(session, contact, words));
}

/** Refers the requester within a session; without the agent's words the letter says who answers and how to reach them. */
export async function referTo(session: Session, contactId: string | null, words: Words | null = null) {
  const { tx, ticket } = session;
  const organisation = contactId && isId(contactId) ? await findOrganisation(tx.trx, contactId) : undefined;
  if (!organisation) return { refused: 'contactMissing' } as const;
  const { id, names, contact } = organisation;
  if (words === null && !isReachable(contactIn(contact, ticket.language)))
    return { refused: 'contactMissing' } as const;
  const text = words ?? { text: referralText({ site: null, organisationNames: names, contact }, ticket.language) };
  const written = { kind: 'message', direction: 'out', ...text } as const;
  return writeAndApply(session, written, (entry) => ({ type: 'refer', entry, contactId: id }));
}
