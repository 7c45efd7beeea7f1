import { createHash } from 'node:crypto';
import { type GivenContact, receiveWithin } from '#desk/intake/receive-contact.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { type Actor, theDesk } from '#domain/actor.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { attachableFiles } from '#store/files/files.ts';
import { addAskedQuestions } from '#store/forms/ticket-forms.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findOpeningEntry } from '#store/ticket/entries.ts';

/** A submitted form, public or from the portal: the sender and each subject. */
export interface SentForm
  extends Pick<
    GivenContact,
    'deskId' | 'requester' | 'requesterId' | 'language' | 'suspectedSpam' | 'organisationId' | 'unanswered'
  > {
  /** The id of the form page, independent of its content. */
  formId: string;
  subjects: SentSubject[];
}

/** One subject. Its files were stored before, for this form only (attack 34). */
export interface SentSubject
  extends Pick<
    GivenContact,
    'kind' | 'summary' | 'text' | 'site' | 'urgent' | 'complete' | 'form' | 'openToOrganisation'
  > {
  /** Stable within its form. */
  id: string;
  files: { id: string; name: string; bytes: number }[];
  /** Questions of its form that can be answered after the number is given (R12). */
  laterIds?: string[];
}

/**
 * Opens a linked ticket for each subject of a form: all or none (R5). Sending it again returns the same tickets; going back and
 * sending changed text opens new ones, so that nothing sent is lost (R1).
 */
export function receiveForm(world: Spine, form: SentForm): Promise<TicketRow[]> {
  return world.transact(async (tx) => {
    const received: Received[] = [];
    for (const subject of form.subjects) received.push(await receiveSubject(world, tx, form, subject));
    await linkAll(world, tx, received);
    return [...new Map(received.map(({ ticket }) => [ticket.id, ticket])).values()];
  });
}

/** Opens a linked ticket for each of the contacts that a program sent at once: all or none. The files go to each of them. */
export function receiveSeveral(
  world: Spine,
  actor: Actor,
  contacts: readonly GivenContact[],
): Promise<Outcome<{ tickets: TicketRow[] }, TicketRefused>> {
  return world.transact(async (tx): Promise<Outcome<{ tickets: TicketRow[] }, TicketRefused>> => {
    const received: Received[] = [];
    for (const contact of contacts) {
      const isFirst = received.length === 0;
      const fileIds = isFirst ? contact.fileIds : await attachableFiles(tx.trx, contact.fileIds, world.newId);
      const opened = await receiveWithin(world, tx, actor, { ...contact, fileIds });
      if ('refused' in opened) return opened;
      received.push(opened);
    }
    await linkAll(world, tx, received);
    return { tickets: received.map(({ ticket }) => ticket) };
  });
}

interface Received {
  ticket: TicketRow;
  again: boolean;
}

async function linkAll(world: Spine, tx: Tx, received: readonly Received[]): Promise<void> {
  for (const one of received)
    for (const other of received)
      if (one.ticket.id !== other.ticket.id && !(one.again && other.again))
        await link(world, tx, one.ticket, other.ticket);
}

async function receiveSubject(
  world: Spine,
  tx: Tx,
  form: SentForm,
  { id, files, laterIds = [], ...subject }: SentSubject,
) {
  const { formId, subjects: _, unanswered, ...sender } = form;
  const sizes = files.map(({ name, bytes }) => [name, bytes]);
  const submissionId = submissionIdOf(formId, [id, sender, subject, sizes]);
  const fileIds = await attachableFiles(
    tx.trx,
    files.map((file) => file.id),
    world.newId,
  );
  const contact: GivenContact = {
    ...sender,
    ...subject,
    unanswered,
    channel: form.requesterId ? 'portal' : 'form',
    fileIds,
    submissionId,
  };
  const received = await receiveWithin(world, tx, null, contact);
  if ('ticket' in received) return askLater(tx, received, subject, laterIds);
  // The site was deleted meanwhile: an agent looks it up.
  const again = await receiveWithin(world, tx, null, { ...contact, site: null });
  if ('ticket' in again) return askLater(tx, again, subject, laterIds);
  throw new Error(`A stranger's form was refused: ${again.refused}.`);
}

/** Asks the questions left for later, on the message that opened the ticket. */
async function askLater({ trx }: Tx, received: Received, { form }: Pick<SentSubject, 'form'>, questionIds: string[]) {
  const { id: ticketId, deskId } = received.ticket;
  if (received.again || !form || questionIds.length === 0) return received;
  const entryId = await findOpeningEntry(trx, ticketId);
  const { formVersionId } = form;
  await addAskedQuestions(trx, { entryId, deskId, ticketId, formVersionId, questionIds });
  return received;
}

async function link(world: Spine, tx: Tx, here: TicketRow, there: TicketRow): Promise<void> {
  const session = await openSession(world, tx, here.id, theDesk);
  await applyCommand(session, { type: 'link', relation: 'sameContact', ticketId: there.id, number: there.number });
}

/** A UUID derived from the content (RFC 9562, version 8). */
export function submissionIdOf(formId: string, content: unknown): string {
  const bytes = createHash('sha256').update(formId).update(JSON.stringify(content)).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
