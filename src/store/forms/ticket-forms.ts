import type { FormAnswers, FormVersion } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { currentForms, findFormVersion } from '#store/forms/forms.ts';

/** With which version of a form a ticket was asked, and what was answered; null once it was erased. */
export interface TicketForm {
  formVersionId: string;
  answers: FormAnswers | null;
}

/** The form of a ticket; undefined where none asked. */
export function findTicketForm(handle: Handle, ticketId: string): Promise<TicketForm | undefined> {
  return handle
    .selectFrom('ticketForms')
    .select(['formVersionId', 'answers'])
    .where('ticketId', '=', ticketId)
    .executeTakeFirst();
}

/** A form by which a ticket is asked, and what it has answered so far. */
export interface AskingForm {
  version: FormVersion;
  answers: FormAnswers | null;
}

/**
 * The version that a ticket was asked with, else the desk's current form of its kind; undefined where there is none (R6).
 * `formsOf` gives the current forms of a desk to who has them in memory.
 */
export async function askingForm(
  handle: Handle,
  ticket: { id: string; deskId: string; kind: Kind },
  formsOf = (deskId: string) => currentForms(handle, deskId),
): Promise<AskingForm | undefined> {
  const own = await findTicketForm(handle, ticket.id);
  const version = own && (await findFormVersion(handle, own.formVersionId));
  // An agent who gives a ticket another kind asks with the form of that kind.
  if (own && version?.definition.kind === ticket.kind) return { version, answers: own.answers };
  const current = (await formsOf(ticket.deskId)).find(({ definition }) => definition.kind === ticket.kind);
  return current && { version: current, answers: own?.answers ?? null };
}

/** Keeps with which version a ticket was asked, and its answers so far. */
export async function saveTicketForm(
  trx: Trx,
  { ticketId, deskId, formVersionId, answers }: { ticketId: string; deskId: string } & TicketForm,
): Promise<void> {
  const json = answers && JSON.stringify(answers);
  await trx
    .insertInto('ticketForms')
    .values({ ticketId, deskId, formVersionId, answers: json })
    .onConflict((conflict) => conflict.column('ticketId').doUpdateSet({ formVersionId, answers: json }))
    .execute();
}

/** The questions of a form that one information request asked (R6). */
export interface AskedQuestions {
  entryId: string;
  formVersionId: string;
  questionIds: string[];
  answeredAt: Instant | null;
}

/** Keeps which questions an information request asked, beside its entry. */
export async function addAskedQuestions(
  trx: Trx,
  asked: Omit<AskedQuestions, 'answeredAt'> & { deskId: string; ticketId: string },
): Promise<void> {
  await trx
    .insertInto('askedQuestions')
    .values({ ...asked, answeredAt: null })
    .execute();
}

/** What was asked last: a new request takes the place of the one before. Of one entry, or of the ticket. */
export function findAskedQuestions(
  handle: Handle,
  ticketId: string,
  entryId?: string,
): Promise<AskedQuestions | undefined> {
  let query = handle
    .selectFrom('askedQuestions')
    .innerJoin('entries', 'entries.id', 'askedQuestions.entryId')
    .select(['askedQuestions.entryId', 'formVersionId', 'questionIds', 'answeredAt'])
    .where('askedQuestions.ticketId', '=', ticketId);
  if (entryId !== undefined) query = query.where('askedQuestions.entryId', '=', entryId);
  return query.orderBy('entries.seq', 'desc').orderBy('entries.id', 'desc').limit(1).executeTakeFirst();
}

/** They were answered, in part or whole; the first answer counts. */
export async function markQuestionsAnswered(trx: Trx, entryId: string, at: Instant): Promise<void> {
  await trx
    .updateTable('askedQuestions')
    .set({ answeredAt: at })
    .where('entryId', '=', entryId)
    .where('answeredAt', 'is', null)
    .execute();
}

/** Whether anything that came in on a ticket had a file. */
export async function hasRequestersFiles(handle: Handle, ticketId: string): Promise<boolean> {
  const file = await handle
    .selectFrom('files')
    .innerJoin('entries', 'entries.id', 'files.entryId')
    .select('files.id')
    .where('files.ticketId', '=', ticketId)
    .where('entries.direction', '=', 'in')
    .limit(1)
    .executeTakeFirst();
  return file !== undefined;
}
