import type { World } from '#desk/spine/world.ts';
import { bounceAddress } from '#domain/sending/bounce-address.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';

/**
 * The envelope sender of a letter. It is empty for acknowledgements, so that nothing answers them (RFC 3834). Others return to
 * the desk: to an address per letter if the desk chose so, else to its mailbox.
 */
export async function envelopeSender(world: World, mail: OutgoingMail): Promise<string> {
  if (['acknowledgement', 'followUp', 'held', 'accessProof'].includes(mail.letter)) return '';
  const { mailbox, bounces } = await world.readDesk(world.db, mail.deskId);
  if (!bounces) return mailbox;
  const token = world.signer.signBounce({ mailId: mail.id, recipient: mail.address });
  return bounceAddress(mailbox, bounces.separator, token) ?? mailbox;
}
