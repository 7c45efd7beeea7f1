import type { Tx, World } from '#desk/spine/world.ts';
import { stateAt } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { findAnnouncement } from '#store/announcements/announcements.ts';
import type { OutgoingMail } from '#store/letters/outgoing-mails.ts';
import { readListedTickets } from '#store/notifications/organisation-tickets.ts';
import { findGreetedName } from '#store/people/people.ts';

interface ToWrite {
  mail: OutgoingMail;
  desk: Desk;
  at: Instant;
}

/**
 * Writes a subscribed letter that is about no single ticket, at the time of sending. Null if nothing is left to say: the incident
 * is over, or the reader may no longer see any of the tickets.
 */
export async function writeNotification(world: World, tx: Tx, { mail, desk, at }: ToWrite): Promise<Letter | null> {
  const { language, personId } = mail;
  const { announcementId, digest } = mail.facts;
  if (personId === null) return null;
  const recipientName = await findGreetedName(tx.trx, personId);
  const common = { language, desk, recipientName };
  const settings = world.portalUrls.settings();
  if (announcementId) {
    const known = await findAnnouncement(tx.trx, desk.id, announcementId);
    if (!known || stateAt(known, at) !== 'current') return null;
    const links = { read: world.announcementsUrl(language, desk.prefix), settings };
    const said = { site: known.site, title: known.titles[language], text: known.texts[language] };
    return { kind: 'knownIncident', ...common, ...said, until: known.untilAt, links };
  }
  const { ticketIds, more } = digest!;
  const tickets = await readListedTickets(tx.trx, personId, ticketIds);
  if (tickets.length === 0) return null;
  const links = { read: world.portalUrls.organisationTickets(), settings };
  return { kind: 'organisationDigest', ...common, tickets, more, links };
}
