import type { MailInHand } from '#desk/intake/mail-in-hand.ts';
import { failLetter } from '#desk/sending/fail-letter.ts';
import { openSession } from '#desk/spine/session.ts';
import { theRelay } from '#domain/actor.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { MailDecision } from '#store/intake/incoming-mails.ts';
import { markBounced } from '#store/people/reachability.ts';

/**
 * Handles a bounce of a letter that we sent to the recipient named in it. A permanent bounce marks the address and tells the
 * agent; if the letter was the requester's closing notice, the clock stops and the ticket reopens (R17).
 */
export async function bounceMail(hand: MailInHand, intake: Extract<Intake, { to: 'bounce' }>): Promise<MailDecision> {
  const { world, tx, mail, returned } = hand;
  const reason = { code: intake.permanent ? 'bounceOfOurs' : 'delayOfOurs' };
  if (!intake.permanent || intake.ticketId === null || returned === null)
    return { outcome: 'automatic', ticketId: intake.ticketId, reason };
  await markBounced(tx.trx, returned.address, { at: mail.receivedAt, sentAt: returned.sentAt });
  const session = await openSession(world, tx, intake.ticketId, theRelay);
  await failLetter(session, { ...returned, mailId: returned.id });
  return { outcome: 'automatic', ticketId: intake.ticketId, reason };
}
