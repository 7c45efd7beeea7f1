import type { Trx } from '#store/database/database.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import { markSendingWell } from '#store/sending/sending-states.ts';

/**
 * A relay took a letter of the desk, or judged one. Where it had been away, whatever waits for its next try, which may be an
 * hour from now, is due at once.
 */
export async function noteRelayWell(trx: Trx, deskId: string): Promise<void> {
  if (await markSendingWell(trx, deskId)) await hurryWaitingMails(trx, deskId, new Date().toISOString());
}
