import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { parkLargeMail } from '#desk/intake/park-large-mail.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { noteRead, noteSeen } from '#desk/mailboxes/fetch-state.ts';
import type { World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';

/** A mailbox while it is read: what its reader remembers changes as it goes. */
export interface InReading {
  address: string;
  settings: Fetching;
  uidValidity: string | null;
  uidSeen: number;
}

/** Mails that are asked for at once: their sizes and dates, not yet themselves. */
const mailsAtOnce = 50;

/**
 * Keeps whatever came into the folder since it was read last, oldest first, and moves it on: a mail is kept before anything
 * is changed on the server, so that a crash between the two brings the same mail again, which is the one that is there (R1).
 * How many were kept.
 */
export async function sweep(world: World, client: ImapFlow, mailbox: InReading): Promise<number> {
  const { settings, address } = mailbox;
  const begun = world.clock.now();
  const folder = client.mailbox;
  if (!folder) throw Object.assign(new Error('No folder is open.'), { code: 'NoConnection' });
  const uidValidity = String(folder.uidValidity);
  // Another validity is another folder under the same name: what was kept is known by its fingerprint.
  if (mailbox.uidValidity !== uidValidity) Object.assign(mailbox, { uidValidity, uidSeen: 0 });
  let kept = 0;
  for (const uids of pieces(await newUids(client, mailbox), mailsAtOnce)) {
    const found = await client.fetchAll(uids.join(','), { uid: true, internalDate: true, size: true }, { uid: true });
    for (const mail of found.toSorted((one, other) => one.uid - other.uid)) {
      if (isOfBefore(mail, settings.startsAt)) mailbox.uidSeen = mail.uid;
      else kept += await keep(world, client, mailbox, mail);
      await noteSeen(world, address, { uidValidity, uidSeen: mailbox.uidSeen });
    }
  }
  await noteRead(world, address, begun);
  return kept;
}

/** `n:*` names the last mail even where its UID is smaller (RFC 3501, 6.4.8). */
async function newUids(client: ImapFlow, { uidSeen, settings }: InReading): Promise<number[]> {
  // SINCE looks at the date alone, in the server's own zone.
  const since = new Date(Date.parse(settings.startsAt) - 2 * 86_400_000);
  const found = await client.search({ uid: `${uidSeen + 1}:*`, since }, { uid: true });
  return (found || []).filter((uid) => uid > uidSeen).toSorted((one, other) => one - other);
}

function isOfBefore({ internalDate }: FetchMessageObject, startsAt: Instant): boolean {
  return new Date(internalDate ?? 0).getTime() < Date.parse(startsAt);
}

async function keep(world: World, client: ImapFlow, mailbox: InReading, mail: FetchMessageObject): Promise<number> {
  const { uid, size = 0, internalDate } = mail;
  const { settings, address } = mailbox;
  if (size > messageBytesMax) {
    world.log.warn({ mailbox: address, uid, bytes: size }, 'A mail is over the limit; its headers are listed.');
    const folder = settings.unreadableFolder;
    const receivedAt = deskTime(world, internalDate);
    const beginning = await beginningOf(client, uid);
    if (beginning !== null)
      await parkLargeMail(world, { mailbox: address, beginning, bytes: size, folder, receivedAt });
    await moveOn(client, uid, settings.unreadableFolder);
    mailbox.uidSeen = uid;
    return 0;
  }
  const whole = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true });
  // Somebody took it away meanwhile.
  const raw = whole ? whole.source : undefined;
  if (raw === undefined || raw.length === 0) {
    mailbox.uidSeen = uid;
    return 0;
  }
  const receivedAt = deskTime(world, internalDate);
  const fate = await takeMail(world, { mailbox: address, envelopeFrom: null, raw, receivedAt });
  mailbox.uidSeen = uid;
  const isUnreadable = fate.outcome === 'parked' && settings.unreadableFolder !== null;
  await moveOn(client, uid, isUnreadable ? settings.unreadableFolder : settings.doneFolder);
  return 1;
}

/** Headers that are longer than this are no person's. */
const beginningBytes = 64 * 1024;

/** The headers of a mail that is not fetched whole; null where somebody took it away meanwhile. */
async function beginningOf(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const source = { start: 0, maxLength: beginningBytes };
  const found = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
  return found ? (found.source ?? null) : null;
}

/** Seen, and where it belongs: the folder is made where there is none. */
async function moveOn(client: ImapFlow, uid: number, folder: string | null): Promise<void> {
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  if (folder === null) return;
  if (await client.messageMove(String(uid), folder, { uid: true })) return;
  await client.mailboxCreate(folder);
  await client.messageMove(String(uid), folder, { uid: true });
}

/** INTERNALDATE is when the server received it, and counts (R19); never later than now, nor by a server's wrong clock in desk time. */
function deskTime(world: World, internalDate: FetchMessageObject['internalDate']): Instant {
  const ago = Math.max(0, Date.now() - new Date(internalDate ?? Date.now()).getTime());
  return new Date(Date.parse(world.clock.now()) - ago).toISOString();
}

function pieces<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
