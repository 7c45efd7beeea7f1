import { checkValues, type TypedFieldValue } from '#desk/fields/check-values.ts';
import { openingOf } from '#desk/forms/opening-of.ts';
import { type Identified, type Introduction, identifyPerson, nameCharactersMax } from '#desk/people/identify-person.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { writeNote } from '#desk/ticket/add-note.ts';
import { openTicket } from '#desk/ticket/open-ticket.ts';
import { type Actor, type By, theDesk } from '#domain/actor.ts';
import { firstSpoken, type Language } from '#domain/language.ts';
import type { EventData } from '#domain/ticket/events/events.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { senderWarning } from '#domain/ticket/sender-proof.ts';
import type { Channel, Kind } from '#domain/ticket/vocabulary.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import { findSite } from '#store/directory/sites.ts';
import { countBindable } from '#store/files/files.ts';
import { saveTicketForm, type TicketForm } from '#store/forms/ticket-forms.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';
import { completePerson, findIsKnown, findPerson, noteNameFrom, type Person, sitesOf } from '#store/people/people.ts';
import type { TicketRow } from '#store/schema/schema.ts';

/** A contact by form, portal, phone, letter, counter or API as given, or a mail that an agent enters by hand. */
export interface GivenContact {
  deskId: string;
  channel: Channel;
  requester: Introduction;
  /** The signed-in person who asks in the portal, whatever details they type; or the caller whom an agent chose. */
  requesterId?: string;
  /** The language of the form or of the phone line (R27). */
  language: Language | null;
  kind: Kind;
  summary: string;
  text: string;
  /** The site's 4-digit id. */
  site: string | null;
  /** The organisation that the requester chose, for a contact without a site (R9). */
  organisationId?: string | null;
  urgent: boolean;
  fileIds: string[];
  /** Looks like spam from a robot: a real ticket on a separate list, and no mail (R1). */
  suspectedSpam?: boolean;
  /** Whether its form was answered completely (R6); omitted without a form. */
  complete?: boolean | null;
  /** The sender of a complaint agrees that the service manager of the site's organisation may read it (R10). */
  openToOrganisation?: boolean;
  /** Values of the desk's fields, by key. */
  fields?: readonly TypedFieldValue[];
  /** The version of the form, and the answers. */
  form?: TicketForm;
  /** Send no acknowledgement: the address got too many within the hour. */
  unanswered?: boolean;
  /** The ticket template that the agent chose. */
  template?: EventData['templateUsed'];
  /** The form's own id, so that a repeated submission makes one ticket. */
  submissionId?: string;
}

/**
 * Opens exactly one ticket for a contact (R1). `actor` is the submitter: an agent who logs a call, a signed-in requester, or null
 * for a stranger at the form.
 */
export function receiveContact(
  world: Spine,
  actor: Actor | null,
  given: GivenContact,
): Promise<Outcome<{ ticket: TicketRow; again: boolean }, TicketRefused>> {
  return world.transact((tx) => receiveWithin(world, tx, actor, given));
}

/** Opens a ticket within an open transaction, so that several subjects of one form are all saved or none. */
export async function receiveWithin(
  world: Spine,
  tx: Tx,
  actor: Actor | null,
  given: GivenContact,
): Promise<Outcome<{ ticket: TicketRow; again: boolean }, TicketRefused>> {
  const before = given.submissionId ? await findSubmission(tx.trx, given.submissionId) : undefined;
  if (before) return { ticket: before, again: true };
  const site = given.site === null ? null : await findSite(tx.trx, given.site);
  if (site === undefined) return { refused: 'siteUnknown' };
  const uploaderId = actor?.personId ?? null;
  if (uploaderId !== null && !(await areBindable(tx, uploaderId, given.fileIds))) return { refused: 'fileUnknown' };
  const desk = await world.readDesk(tx.trx, given.deskId);
  const checked = await checkValues(
    world,
    tx.trx,
    desk.id,
    {
      by: actor !== null && isStaff(actor) ? 'agent' : 'requester',
      peopleIds: [actor?.personId, given.requesterId].filter((id) => id !== undefined),
    },
    given.fields ?? [],
  );
  if ('refused' in checked) return checked;
  const person = given.requesterId
    ? await signedIn(tx, given.requesterId, given.requester)
    : await identifyPerson(world, tx, { ...given.requester, ...howKnown(actor, given) });
  const namesAnyone = actor !== null && isStaff(actor);
  const opening = await openingOf(world, tx, desk.id, given.form, namesAnyone ? null : [person.id]);
  const at = world.clock.now();
  const ticket = await openTicket(
    { world, tx, desk, at, people: [person], by: authorOf(actor, person), unanswered: given.unanswered ?? false },
    {
      requesterId: person.id,
      channel: given.channel,
      kind: given.kind,
      urgent: given.urgent,
      fileIds: given.fileIds,
      summary: given.summary,
      text: given.text,
      suspectedSpam: given.suspectedSpam ?? false,
      complete: given.complete ?? null,
      openToOrganisation: given.openToOrganisation ?? false,
      language: firstSpoken(desk, [given.language, detectLanguage(given.text), person.language]),
      siteId: site?.id ?? null,
      organisationId: site === null ? (given.organisationId ?? null) : site.organisationId,
      ...(await senderOf(tx, actor, given, person)),
      followUpOf: null,
      mailId: null,
      fields: [...opening.values, ...checked.values],
      ...(opening.priority && { priority: opening.priority }),
      ...(opening.form !== null && { form: opening.form }),
      ...(given.template && { template: given.template }),
      receivedAt: at,
    },
  );
  const noted = await withPhoneNote(world, tx, ticket, { person, given: given.requester.phone });
  if (person.isNamed) await noteNameFrom(tx.trx, person.id, ticket.provedBy === null ? ticket.id : null);
  if (given.submissionId) await addSubmission(tx.trx, given.submissionId, ticket.id, at);
  if (given.form) await saveTicketForm(tx.trx, { ...given.form, ticketId: ticket.id, deskId: desk.id });
  return { ticket: await opening.moved(noted), again: false };
}

/**
 * Notes the given phone number for the desk, if it was not saved with the person (R1). It is never part of the message, which
 * participants and service managers read.
 */
async function withPhoneNote(
  world: Spine,
  tx: Tx,
  ticket: TicketRow,
  { person, given }: { person: Person; given: string | null },
): Promise<TicketRow> {
  if (given === null || given === person.phone) return ticket;
  const session = await openSession(world, tx, ticket.id, { role: 'requester', personId: person.id });
  const note = contactWords[ticket.language].check.phoneNote({ phone: phone(given) });
  const written = await writeNote(session, { text: note });
  if ('refused' in written) throw new Error(`A phone number could not be noted: ${written.refused}.`);
  return session.ticket;
}

/**
 * A signed-in person who asks for themselves is proved. A program that forwards a form proves nothing, and neither does an agent
 * who enters a contact, whatever requester they name (R3).
 */
async function senderOf({ trx }: Tx, actor: Actor | null, given: GivenContact, person: Identified) {
  // An agent on a call may choose the caller; only a signed-in person proves themselves.
  const isSignedIn = actor === null ? given.requesterId !== undefined : !isStaff(actor) && actor.personId === person.id;
  const provedBy = isSignedIn ? ('signIn' as const) : null;
  if (provedBy !== null)
    return { provedBy, knownEditor: (await sitesOf(trx, person.id).execute()).length > 0, senderWarning: null };
  const namesKnownPerson = !person.isNew && (await findIsKnown(trx, person.id));
  const unproved = { dmarcFailed: false, namesKnownPerson, givenByAgent: isHeard(actor, given.channel) };
  return { provedBy, knownEditor: false, senderWarning: senderWarning(unproved) };
}

/** How the desk knows the given details: a signed-in person proves their own, and an agent heard or saw the caller or visitor. */
function howKnown(actor: Actor | null, { channel, requester }: GivenContact): Pick<Introduction, 'unproved' | 'heard'> {
  const isOwn = actor !== null && !isStaff(actor) && actor.email !== null && requester.email === actor.email;
  return { unproved: !isOwn, heard: isHeard(actor, channel) };
}

/** Whether an agent who heard or saw the sender enters the contact. */
export function isHeard(actor: Actor | null, channel: Channel): boolean {
  return actor !== null && isStaff(actor) && heardOrSeen.includes(channel);
}

const heardOrSeen: Channel[] = ['phone', 'letter', 'counter'];

/** Saves what a signed-in person types: the name in place of one from an unproved contact, and a phone number if none is known. */
async function signedIn(
  { trx }: Tx,
  personId: string,
  typed: Pick<Introduction, 'name' | 'phone'>,
): Promise<Identified> {
  const name = typed.name === null ? null : cleanLine(typed.name, nameCharactersMax) || null;
  if (name !== null || typed.phone !== null) await completePerson(trx, personId, { name, phone: typed.phone });
  const person = await findPerson(trx, personId);
  if (!person) throw new Error('The signed-in person does not exist.');
  return { ...person, isNew: false, isNamed: false };
}

async function areBindable(tx: Tx, uploaderId: string, fileIds: string[]): Promise<boolean> {
  return fileIds.length === 0 || (await countBindable(tx.trx, uploaderId, fileIds)) === new Set(fileIds).size;
}

function authorOf(actor: Actor | null, person: Person): By {
  if (actor === null) return { role: 'requester', personId: person.id };
  if (actor.personId === person.id) return { role: 'requester', personId: actor.personId };
  return { role: actor.roles.find((role) => role !== 'requester') ?? theDesk.role, personId: actor.personId };
}
