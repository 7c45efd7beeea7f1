import { fingerprint } from '#mail/read/fingerprint.ts';
import type { Flight } from './network.ts';
import type { Simulation } from './state.ts';

interface Saving {
  id: string;
  isNew: boolean;
  deskId: string;
  flight: Flight;
  receivedAt: number;
}

/** Records that the desk accepted a mail. If it accepts the mail again, it must be the stored one. */
export function recordMail(
  { savedMails, broken, cameBack, peers }: Simulation,
  { id, isNew, deskId, flight, receivedAt }: Saving,
): void {
  const known = savedMails.get(id);
  const { name, truth } = flight;
  if (known && known.name !== name) broken.push(`R1: the mail ${name} is mistaken for ${known.name}`);
  // From now on the desk may know that the address bounces.
  if (truth.nature === 'bounce' && truth.permanent && truth.answers) cameBack.add(truth.answers.to);
  if (!known && !isNew) mayProve(peers, flight);
  // A mail stored just before a crash, without acknowledgement, may have been read since.
  if (!known) savedMails.set(id, { name, deskId, truth, receivedAt, isRead: !isNew, entryId: null });
}

/** Checks a mail that was not acknowledged. If it is stored anyway, it may be read and answered before it is resent. */
export async function noteUnsaid({ db, peers }: Simulation, flight: Flight, deskId: string): Promise<void> {
  const row = await db
    .selectFrom('incomingMails')
    .select('id')
    .where('deskId', '=', deskId)
    .where('fingerprint', '=', Buffer.from(fingerprint(flight.bytes), 'hex'))
    .executeTakeFirst();
  if (row) mayProve(peers, flight);
}

/** A mail read before its acknowledgement may have proved its sender. */
function mayProve(peers: Simulation['peers'], { truth }: Flight): void {
  const writer = peers.get(truth.from);
  if (writer && !truth.forged) writer.isProved = true;
}
