import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { parkLargeMail } from '#desk/intake/park-large-mail.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { noteRead, noteSeen } from '#desk/mailboxes/save-fetching.ts';
import { timeOf } from '#desk/mailboxes/time-of-mail.ts';
import type { World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';

/** A mailbox being read; its reader updates the position. */
interface InReading {
  address: string;
  settings: Fetching;
  uidValidity: string | null;
  uidSeen: number;
}

/** Mails listed at once: their sizes and dates, not their content. */
const mailsAtOnce = 50;

/**
 * Saves the mails that arrived in the folder since the last read, oldest first, and moves them; returns their number. A mail is
 * saved before anything changes on the server, so a crash in between delivers the same mail again, which is recognised (R1).
 */
export async function sweep(world: World, client: ImapFlow, mailbox: InReading): Promise<number> {
  const { settings, address } = mailbox;
  const begun = world.clock.now();
  const folder = client.mailbox;
  if (!folder) throw Object.assign(new Error('No folder is open.'), { code: 'NoConnection' });
  const uidValidity = String(folder.uidValidity);
  // Another UIDVALIDITY means another folder under the same name; saved mails are recognised by their fingerprint.
  if (mailbox.uidValidity !== uidValidity) Object.assign(mailbox, { uidValidity, uidSeen: 0 });
  let saved = 0;
  for (const uids of pieces(await newUids(client, mailbox), mailsAtOnce)) {
    const found = await client.fetchAll(uids.join(','), { uid: true, internalDate: true, size: true }, { uid: true });
    // A server may name other mails than those asked for; the position of one would hide all before it.
    const asked = found.filter(({ uid }) => uids.includes(uid));
    for (const mail of asked.toSorted((one, other) => one.uid - other.uid)) {
      if (isOfBefore(mail, settings.startsAt)) mailbox.uidSeen = mail.uid;
      else saved += await save(world, client, mailbox, mail);
      await noteSeen(world, address, { uidValidity, uidSeen: mailbox.uidSeen });
    }
  }
  await noteRead(world, address, begun);
  return saved;
}

/** `n:*` includes the last mail even if its UID is smaller (RFC 3501, 6.4.8). */
async function newUids(client: ImapFlow, { uidSeen, settings }: InReading): Promise<number[]> {
  // SINCE compares only the date, in the server's own time zone.
  const since = new Date(Date.parse(settings.startsAt) - 2 * 86_400_000);
  const found = await client.search({ uid: `${uidSeen + 1}:*`, since }, { uid: true });
  return (found || []).filter((uid) => uid > uidSeen).toSorted((one, other) => one - other);
}

function isOfBefore({ internalDate }: FetchMessageObject, startsAt: Instant): boolean {
  const time = timeOf(internalDate);
  return time !== null && time < Date.parse(startsAt);
}

async function save(world: World, client: ImapFlow, mailbox: InReading, mail: FetchMessageObject): Promise<number> {
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
  // The mail was removed meanwhile.
  const raw = whole ? whole.source : undefined;
  if (raw === undefined || raw.length === 0) {
    mailbox.uidSeen = uid;
    return 0;
  }
  const receivedAt = deskTime(world, internalDate);
  const result = await takeMail(world, { mailbox: address, envelopeFrom: null, raw, receivedAt });
  mailbox.uidSeen = uid;
  const isUnreadable = result.outcome === 'parked' && settings.unreadableFolder !== null;
  await moveOn(client, uid, isUnreadable ? settings.unreadableFolder : settings.doneFolder);
  return 1;
}

/** No ordinary mail has longer headers. */
const beginningBytes = 64 * 1024;

/** The headers of a mail that is not fetched whole; null if it was removed meanwhile. */
async function beginningOf(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const source = { start: 0, maxLength: beginningBytes };
  const found = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
  return found ? (found.source ?? null) : null;
}

/** Marks the mail as seen and moves it to its folder, creating the folder if necessary. */
async function moveOn(client: ImapFlow, uid: number, folder: string | null): Promise<void> {
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
  if (folder === null) return;
  if (await client.messageMove(String(uid), folder, { uid: true })) return;
  await client.mailboxCreate(folder);
  await client.messageMove(String(uid), folder, { uid: true });
}

/** INTERNALDATE is the time of receipt, and counts (R19). Never later than now, in case the server's clock is wrong; now without a time. */
function deskTime(world: World, internalDate: FetchMessageObject['internalDate']): Instant {
  const ago = Math.max(0, Date.now() - (timeOf(internalDate) ?? Date.now()));
  return new Date(Date.parse(world.clock.now()) - ago).toISOString();
}

function pieces<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
