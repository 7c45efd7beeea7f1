import type { LetterRow, Writing, WritingInTx } from '#desk/letters/ticket-letter.ts';
import { isWhole, wholeLanguage } from '#desk/letters/whole-language.ts';
import type { MailedCode } from '#desk/sign-in/ask-code.ts';
import type { Keys, Links, World } from '#desk/spine/world.ts';
import type { Invitation } from '#desk/staff/change-staff.ts';
import { shownLanguage, stateAt } from '#domain/announcements/announcement.ts';
import { isBefore } from '#domain/instant.ts';
import { spokenBy } from '#domain/language.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { findAnnouncement } from '#store/announcements/announcements.ts';
import { readErasureRequest } from '#store/erasure/erasure-requests.ts';
import { readListedTickets } from '#store/notifications/organisation-tickets.ts';
import { findGreetedName } from '#store/people/people.ts';

/** A sign-in code, or null if it expired before sending. The greeting only uses a proved name (R3). */
export function signInCode(world: Links, writing: Writing): Letter | null {
  const mailed = unsealed<MailedCode>(world, writing.mail);
  return mailed && { kind: 'signInCode', ...common(writing), code: mailed.code, links: signInLink(world, mailed) };
}

/** The code that links an account of a provider, or null if it expired. */
export function providerCode(world: Links, writing: Writing): Letter | null {
  const mailed = unsealed<MailedCode>(world, writing.mail);
  if (mailed?.provider === undefined) return null;
  const { code, provider } = mailed;
  return { kind: 'providerCode', ...common(writing), code, provider, links: signInLink(world, mailed) };
}

/** The code that proves an address, or null if it expired. */
export function addressCode(world: Keys, writing: Writing): Letter | null {
  const mailed = unsealed<MailedCode>(world, writing.mail);
  return mailed && { kind: 'addressCode', ...common(writing), code: mailed.code, links: {} };
}

function signInLink(world: Links, { link }: MailedCode) {
  return { signIn: world.signInUrl(link) };
}

/** A colleague's first link, or null if it expired. */
export function invitation(world: Links, writing: Writing): Letter | null {
  const invited = unsealed<Invitation>(world, writing.mail);
  if (invited === null) return null;
  const { token, expiresAt } = invited;
  return { kind: 'invitation', ...common(writing), expiresAt, links: { signIn: world.invitationUrl(token) } };
}

/** The secret of a letter, or null if it expired. */
function unsealed<Secret extends { expiresAt: string }>(world: Keys, { facts }: LetterRow): Secret | null {
  const text = facts.sealed ? world.signer.unseal(facts.sealed) : null;
  const secret: Secret | null = text === null ? null : JSON.parse(text);
  return secret === null || isBefore(secret.expiresAt, new Date().toISOString()) ? null : secret;
}

/** An administrator's test of the desk's mail. */
export function testMail(_: World, writing: Writing): Letter {
  return { kind: 'testMail', ...common(writing), recipientName: null, links: {}, askedAt: writing.mail.queuedAt };
}

/** A change in how a person signs in, with a link to their account page. */
export function signInNews(world: Links, writing: Writing): Letter {
  const { facts, queuedAt } = writing.mail;
  const links = { account: world.accountUrl() };
  return { kind: 'signInNews', ...common(writing), ...facts.signIn!, at: queuedAt, links };
}

function common({ mail, source, desk }: Writing) {
  return { language: mail.language, desk, recipientName: source.recipient?.name ?? null };
}

/** Null if the request for erasure was decided by the time of sending. */
export async function erasureReceived(_: World, writing: WritingInTx): Promise<Letter | null> {
  const told = await requestOf(writing);
  if (told?.request.state !== 'waiting') return null;
  return { kind: 'erasureReceived', ...told.common, dueAt: told.request.dueAt };
}

/** Null if the request for erasure was not refused. */
export async function erasureRefused(_: World, writing: WritingInTx): Promise<Letter | null> {
  const told = await requestOf(writing);
  const reason = told?.request.reason ?? null;
  return told === null || reason === null ? null : { kind: 'erasureRefused', ...told.common, reason };
}

async function requestOf({ tx, mail, desk }: WritingInTx) {
  const request = await readErasureRequest(tx.trx, mail.facts.erasureId!);
  if (!request) return null;
  const recipientName = await findGreetedName(tx.trx, request.personId);
  return { request, common: { language: mail.language, desk, links: {}, recipientName } };
}

/** The last letter to an erased person. */
export function erasureDone(_: World, { mail, desk }: Writing): Letter {
  return { kind: 'erasureDone', language: mail.language, desk, links: {}, recipientName: null };
}

/** Null if the incident is over by the time of sending. */
export async function knownIncident(world: Links, writing: WritingInTx): Promise<Letter | null> {
  const { mail, tx, desk, at } = writing;
  const known = await findAnnouncement(tx.trx, desk.id, mail.facts.announcementId!);
  if (mail.personId === null || !known || stateAt(known, at) !== 'current') return null;
  // The whole letter is in one language, also where the announcement or a text of letters is not translated yet. An announcement that
  // is written only in languages with gaps stands in a letter of another one (decision 0063).
  const written = shownLanguage(known, spokenBy(desk, mail.language), desk.languages, isWhole);
  const language = wholeLanguage(written, desk);
  const links = { read: world.announcementsUrl(language, desk.prefix), settings: world.portalUrls.settings() };
  const said = { site: known.site, title: known.titles[written], text: known.texts[written] };
  const common = { ...(await toReader(writing, mail.personId)), language };
  return { kind: 'knownIncident', ...common, ...said, until: known.untilAt, links };
}

/** Null if the reader may no longer see any of the tickets. */
export async function organisationDigest(world: Links, writing: WritingInTx): Promise<Letter | null> {
  const { mail, tx } = writing;
  if (mail.personId === null) return null;
  const { ticketIds, more } = mail.facts.digest!;
  const tickets = await readListedTickets(tx.trx, mail.personId, ticketIds);
  if (tickets.length === 0) return null;
  const links = { read: world.portalUrls.organisationTickets(), settings: world.portalUrls.settings() };
  return { kind: 'organisationDigest', ...(await toReader(writing, mail.personId)), tickets, more, links };
}

async function toReader({ mail, tx, desk }: WritingInTx, personId: string) {
  return { language: mail.language, desk, recipientName: await findGreetedName(tx.trx, personId) };
}
