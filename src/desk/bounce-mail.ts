import { failLetter } from '#desk/fail-letter.ts';
import type { MailInHand } from '#desk/mail-in-hand.ts';
import { openSession } from '#desk/session.ts';
import { theRelay } from '#domain/actor.ts';
import type { Intake } from '#domain/intake/intake.ts';
import type { MailDecision } from '#store/incoming-mails.ts';
import { markBounced } from '#store/people.ts';

/**
 * A bounce that carries our own signature, or came to the address that we signed for it: a permanent one marks the address and tells the agent, and one of the
 * requester's closing notice stops the clock and reopens the ticket (R17). Any other bounce changes nothing.
 */
export async function bounceMail(hand: MailInHand, intake: Extract<Intake, { to: 'bounce' }>): Promise<MailDecision> {
  const { world, tx, mail, returned } = hand;
  const reason = { code: intake.permanent ? 'bounceOfOurs' : 'delayOfOurs' };
  if (!intake.permanent || intake.ticketId === null || returned === null)
    return { outcome: 'automatic', ticketId: intake.ticketId, reason };
  await markBounced(tx.trx, returned.address, mail.receivedAt);
  const session = await openSession(world, tx, intake.ticketId, theRelay);
  await failLetter(session, { ...returned, mailId: returned.id });
  return { outcome: 'automatic', ticketId: intake.ticketId, reason };
}
