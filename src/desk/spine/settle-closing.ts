import { apply } from '#desk/spine/apply.ts';
import type { Session } from '#desk/spine/session.ts';
import { startWriting } from '#desk/spine/writing.ts';
import { theClock } from '#domain/actor.ts';
import { hasUnreadMail } from '#store/intake/incoming-mails.ts';

/** Closes a ticket past its deadline, unless a timely mail may still be unread or is held (R19, R22). */
export async function settleClosing(session: Session): Promise<boolean> {
  const { tx, ticket } = session;
  const closesAt = ticket.clock?.closesAt;
  if (closesAt === undefined) return false;
  const mailUnread = await hasUnreadMail(tx.trx, ticket.deskId, closesAt);
  const act = { ...session, by: theClock };
  const applied = await apply(act, ticket, { type: 'closeByClock', mailUnread }, startWriting());
  if (!('ticket' in applied)) return false;
  session.ticket = applied.ticket;
  return true;
}
