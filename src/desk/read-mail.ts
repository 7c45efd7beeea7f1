import { type Addressed, gatherIntake } from '#desk/gather-intake.ts';
import type { MailInHand } from '#desk/mail-in-hand.ts';
import { placeMail } from '#desk/place-mail.ts';
import type { World } from '#desk/world.ts';
import type { Intake } from '#domain/intake/intake.ts';
import { decideIntake } from '#domain/intake/intake.ts';
import type { ParsedMessage } from '#mail/message.ts';
import { parseMessage } from '#mail/parse.ts';
import { countReadAttempt, decideMail, lockUnreadMail, type MailDecision } from '#store/incoming-mails.ts';

/** Times that a mail is tried before it is parked: what fails three times is the mail, not the moment. */
const attemptsMax = 3;

export type Read = { outcome: MailDecision['outcome']; ticketId: string | null; reason: string };

/**
 * Reads a stored mail and takes it where it belongs: one transaction, so that a crash leaves it unread and whole.
 * Null when it was read before, or is being read elsewhere.
 */
export async function readMail(world: World, mailId: string): Promise<Read | null> {
  try {
    return await world.transact(async (tx) => {
      const mail = await lockUnreadMail(tx.trx, mailId);
      if (!mail) return null;
      const parsed = await parseMessage(mail.raw, { authservId: world.authservId ?? undefined });
      if ('unreadable' in parsed) return park(tx, mail.id, parsed.unreadable, null);
      const { message } = parsed;
      if (!isAddressed(message)) return park(tx, mail.id, 'noSender', message);
      const gathered = await gatherIntake(world, tx, message);
      const intake: Intake = decideIntake(gathered.facts);
      const hand: MailInHand = { world, tx, mail, message, intake, ...gathered };
      return decided(tx, hand, await placeMail(hand));
    });
  } catch (error) {
    return giveUp(world, mailId, error);
  }
}

function isAddressed(message: ParsedMessage): message is Addressed {
  return message.from !== null;
}

async function decided(tx: MailInHand['tx'], { mail, message }: MailInHand, decision: MailDecision): Promise<Read> {
  const { messageId, from, automatic, bounce } = message;
  const seen = {
    messageId,
    fromAddress: from.address,
    automatic,
    bounce: bounce && { permanent: bounce.permanent, status: bounce.status },
  };
  await decideMail(tx.trx, mail.id, { ...seen, ...decision });
  return { outcome: decision.outcome, ticketId: decision.ticketId ?? null, reason: decision.reason.code };
}

/** Kept whole, and shown to an agent (R1). */
async function park(tx: MailInHand['tx'], mailId: string, code: string, message: ParsedMessage | null): Promise<Read> {
  await decideMail(tx.trx, mailId, { outcome: 'parked', messageId: message?.messageId ?? null, reason: { code } });
  return { outcome: 'parked', ticketId: null, reason: code };
}

async function giveUp(world: World, mailId: string, error: unknown): Promise<Read | null> {
  const attempts = await countReadAttempt(world.db, mailId);
  world.log.error({ mailId, attempts, error }, 'A mail could not be read.');
  if (attempts < attemptsMax) throw error;
  return world.transact((tx) => park(tx, mailId, 'failed', null));
}
