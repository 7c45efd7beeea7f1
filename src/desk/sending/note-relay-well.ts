import type { Trx } from '#store/database/database.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import { markSendingWell } from '#store/sending/sending-states.ts';

/**
 * Records that a relay accepted or judged a letter of the desk. If it had been failing, all waiting letters become due at once
 * instead of up to an hour later.
 */
export async function noteRelayWell(trx: Trx, deskId: string): Promise<void> {
  if (await markSendingWell(trx, deskId)) await hurryWaitingMails(trx, deskId, new Date().toISOString());
}
