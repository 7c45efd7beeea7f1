import { sendPending } from '#desk/messages/send-pending.ts';
import { readProved } from '#desk/spine/address-letters.ts';
import { queueDeskLetter, queueOwnLetter } from '#desk/spine/queue-desk-letter.ts';
import { takeSteps } from '#desk/spine/take-steps.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { wakeInTime } from '#desk/ticket/snooze-ticket.ts';
import { stateAt } from '#domain/announcements/announcement.ts';
import { isAfter, isBefore, plusSeconds } from '#domain/instant.ts';
import { digestTicketsMax, nextDigestAt } from '#domain/notifications/notifications.ts';
import { lockUnannounced, markAnnounced } from '#store/announcements/announcements.ts';
import {
  listAnnouncementSubscribers,
  lockDigest,
  moveDigest,
  type NotificationDue,
  nextNotificationDue,
} from '#store/notifications/notification-choices.ts';
import { listNewTickets } from '#store/notifications/organisation-tickets.ts';

/** A digest covers at most a month, so that a new service manager does not get a year of news. */
const lookBackSeconds = 31 * 24 * 60 * 60;

/** Tells people what is due: queues optional mails, brings snoozed tickets back, and sends messages that waited for business hours. Returns how many steps it took. */
export function turnNotifications(world: Spine): Promise<number> {
  return takeSteps(
    (stuck) => nextNotificationDue(world.db, world.clock.now(), stuck),
    (due) => takeNotificationStep(world, due),
  );
}

/** Takes one due step: an announcement begins, a snoozed ticket comes back, a digest or message is sent. False if it is not due after all. */
export function takeNotificationStep(world: Spine, { kind, id }: NotificationDue): Promise<boolean> {
  return world.transact((tx) => steps[kind](world, tx, id));
}

const steps: Record<NotificationDue['kind'], (world: Spine, tx: Tx, id: string) => Promise<boolean>> = {
  announcement: tellAnnouncement,
  digest: sendDigest,
  snooze: wakeInTime,
  message: async (world, tx, id) => (await sendPending(within(world, tx), id)) !== 'not due',
};

/** Mails an announcement once to people who subscribed to incidents of their sites. Nobody is mailed if it is already over. */
async function tellAnnouncement(world: Spine, tx: Tx, id: string): Promise<boolean> {
  const now = world.clock.now();
  const announcement = await lockUnannounced(tx.trx, id);
  if (!announcement || isAfter(announcement.fromAt, now)) return false;
  await markAnnounced(tx.trx, id, now);
  if (stateAt(announcement, now) === 'past') return true;
  const { deskId, siteId } = announcement;
  for (const { id: personId, address, language } of await readProved(
    tx,
    await listAnnouncementSubscribers(tx.trx, siteId),
  ))
    await queueDeskLetter(world, tx, {
      letter: 'knownIncident',
      deskId,
      personId,
      address,
      language,
      announcementId: id,
    });
  return true;
}

/** Mails a person what is new, at most once per business day; nothing if there is no news. */
async function sendDigest(world: Spine, tx: Tx, personId: string): Promise<boolean> {
  const now = world.clock.now();
  const digest = await lockDigest(tx.trx, personId);
  const [desk] = await world.allDesks(tx.trx);
  if (!desk || !digest?.digestFrom || !digest.digestAt || isAfter(digest.digestAt, now)) return false;
  const earliest = plusSeconds(now, -lookBackSeconds);
  const after = isBefore(digest.digestFrom, earliest) ? earliest : digest.digestFrom;
  await moveDigest(tx.trx, personId, { digestFrom: now, digestAt: nextDigestAt(desk, now) });
  const opened = await listNewTickets(tx.trx, personId, { after, until: now });
  const [person] = await readProved(tx, [personId]);
  if (opened.length === 0 || !person) return true;
  const ticketIds = opened.slice(0, digestTicketsMax);
  const { address, language } = person;
  const facts = { ticketIds, more: opened.length - ticketIds.length };
  await queueOwnLetter(world, tx, { letter: 'organisationDigest', personId, address, language, digest: facts });
  return true;
}
