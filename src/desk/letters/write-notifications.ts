import type { WritingInTx } from '#desk/letters/ticket-letter.ts';
import type { Links } from '#desk/spine/world.ts';
import { stateAt } from '#domain/announcements/announcement.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { findAnnouncement } from '#store/announcements/announcements.ts';
import { readListedTickets } from '#store/notifications/organisation-tickets.ts';
import { findGreetedName } from '#store/people/people.ts';

/** Null if the incident is over by the time of sending. */
export async function knownIncident(world: Links, writing: WritingInTx): Promise<Letter | null> {
  const { mail, tx, desk, at } = writing;
  const known = await findAnnouncement(tx.trx, desk.id, mail.facts.announcementId!);
  if (mail.personId === null || !known || stateAt(known, at) !== 'current') return null;
  const { language } = mail;
  const links = { read: world.announcementsUrl(language, desk.prefix), settings: world.portalUrls.settings() };
  const said = { site: known.site, title: known.titles[language], text: known.texts[language] };
  return { kind: 'knownIncident', ...(await common(writing, mail.personId)), ...said, until: known.untilAt, links };
}

/** Null if the reader may no longer see any of the tickets. */
export async function organisationDigest(world: Links, writing: WritingInTx): Promise<Letter | null> {
  const { mail, tx } = writing;
  if (mail.personId === null) return null;
  const { ticketIds, more } = mail.facts.digest!;
  const tickets = await readListedTickets(tx.trx, mail.personId, ticketIds);
  if (tickets.length === 0) return null;
  const links = { read: world.portalUrls.organisationTickets(), settings: world.portalUrls.settings() };
  return { kind: 'organisationDigest', ...(await common(writing, mail.personId)), tickets, more, links };
}

async function common({ mail, tx, desk }: WritingInTx, personId: string) {
  return { language: mail.language, desk, recipientName: await findGreetedName(tx.trx, personId) };
}
