import { perform, type Session } from '#desk/spine/session.ts';
import { type LetterName, rulesOf } from '#domain/letters/registry.ts';

/** Updates the ticket of a failed letter, whether the relay refused it or it bounced. */
export async function failLetter(
  session: Session,
  letter: { mailId: string; letter: LetterName; personId: string | null },
): Promise<void> {
  if (rulesOf(letter.letter).of === 'choice') return;
  const { mailId, personId } = letter;
  const toRequester = personId === session.ticket.requesterId;
  const isNotice = letter.letter === 'closingNotice' && toRequester;
  await perform(
    session,
    isNotice ? { type: 'bounceNotice', mailId, personId } : { type: 'failMail', mailId, personId, toRequester },
  );
}
