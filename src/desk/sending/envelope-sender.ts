import type { World } from '#desk/spine/world.ts';
import { bounceAddress } from '#domain/sending/bounce-address.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';

/**
 * Acknowledgements have an empty envelope sender, so that nothing answers them (RFC 3834). Others come back to the desk: to an
 * address that names the letter, where the desk has chosen so, else to its mailbox.
 */
export async function envelopeSender(world: World, mail: OutgoingMail): Promise<string> {
  if (['acknowledgement', 'followUp', 'held', 'accessProof'].includes(mail.letter)) return '';
  const { mailbox, bounces } = await world.readDesk(world.db, mail.deskId);
  if (!bounces) return mailbox;
  const token = world.signer.signBounce({ mailId: mail.id, recipient: mail.address });
  return bounceAddress(mailbox, bounces.separator, token) ?? mailbox;
}
