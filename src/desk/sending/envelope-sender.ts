import type { World } from '#desk/world.ts';
import type { OutgoingMail } from '#store/outgoing-mails.ts';

/** Acknowledgements have an empty envelope sender, so that nothing answers them (RFC 3834); others can bounce to the desk. */
export async function envelopeSender(world: World, mail: OutgoingMail): Promise<string> {
  if (['acknowledgement', 'followUp', 'held', 'accessProof'].includes(mail.letter)) return '';
  return (await world.readDesk(world.db, mail.deskId)).mailbox;
}
