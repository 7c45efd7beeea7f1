import type { Field } from '#domain/fields/field.ts';
import type { FormAnswers, FormVersion } from '#domain/forms/definition.ts';
import { asksFields, withFields } from '#domain/forms/field-questions.ts';
import { foldRows, type StoredAnswers, unfoldRows, withoutEmptyRows, withRows } from '#domain/forms/rows.ts';
import { spokenForm } from '#domain/forms/spoken-form.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { findsAny } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { spokenLanguages } from '#store/desks/desk-languages.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentForms } from '#store/forms/forms.ts';

/** The form version of a ticket and its answers; null after erasure. */
export interface TicketForm {
  formVersionId: string;
  answers: FormAnswers | null;
}

/** The form of a ticket; undefined if it has no form. */
export async function findTicketForm(handle: Handle, ticketId: string): Promise<TicketForm | undefined> {
  const found = await handle
    .selectFrom('ticketForms')
    .select(['formVersionId', 'answers'])
    .where('ticketId', '=', ticketId)
    .executeTakeFirst();
  return found && { ...found, answers: found.answers && unfoldRows(found.answers) };
}

/** A query for the form version of a ticket and its answers: one row, or none. */
export function filledForm(handle: Handle, ticketId: string) {
  return handle
    .selectFrom('ticketForms')
    .innerJoin('formVersions', 'formVersions.id', 'ticketForms.formVersionId')
    .innerJoin('desks', 'desks.id', 'formVersions.deskId')
    .select(['formVersions.id', 'formVersions.deskId', 'formVersions.kind as key', 'formVersions.version'])
    .select(['definition', 'answers'])
    .select(spokenLanguages)
    .where('ticketId', '=', ticketId);
}

/** `spoken` are the languages of its desk. */
export type FilledForm = FormVersion & { answers: StoredAnswers | null; spoken: Language[] | null };

/** The labels of the questions of a form, in a language. The rows of a section stand below its title. */
export function formLabels(form: FilledForm, language: Language): string[] {
  const { definition } = spokenForm(form, form.spoken ?? []);
  return definition.sections.flatMap(({ title, repeat, questions }) =>
    repeat ? [title[language]] : questions.map(({ label }) => label[language]),
  );
}

/** The ticket's form version, each row a section of its own, else the desk's current form of its kind; undefined without a form (R6). */
export async function askingForm(handle: Handle, ticket: { id: string; deskId: string; kind: Kind }) {
  const own = await filledForm(handle, ticket.id).executeTakeFirst();
  return askingOf(own, ticket, {
    formsOf: (deskId) => currentForms(handle, deskId),
    fieldsOf: (deskId) => listFields(handle, [deskId]),
  });
}

/** The forms and the fields of a desk, for questions about a ticket. */
interface AskingSources {
  /** The current forms. */
  formsOf(deskId: string): Promise<FormVersion[]>;
  fieldsOf(deskId: string): Promise<Field[]>;
}

/** The same with the ticket's own form. */
export async function askingOf(
  own: FilledForm | undefined,
  ticket: { deskId: string; kind: Kind },
  { formsOf, fieldsOf }: AskingSources,
): Promise<{ version: FormVersion; answers: FormAnswers | null } | undefined> {
  // After an agent changes the kind of a ticket, the built-in form of the new kind applies.
  const answers = own?.answers ? unfoldRows(own.answers) : null;
  if (own?.definition.kind === ticket.kind) {
    const fields = asksFields(own.definition) ? await fieldsOf(ticket.deskId) : [];
    const version = spokenForm({ ...own, definition: withFields(own.definition, fields) }, own.spoken ?? []);
    return { version: inRows(version, answers), answers };
  }
  const current = (await formsOf(ticket.deskId)).find(({ key }) => key === ticket.kind);
  return current && { version: inRows(current, answers), answers };
}

/** A form that was filled in has the rows that were answered, and those that it needs. */
function inRows(version: FormVersion, answers: FormAnswers | null): FormVersion {
  const { definition } = version;
  return { ...version, definition: withRows(definition, answers ? withoutEmptyRows(definition, answers) : {}) };
}

/** Saves the form version and the answers so far, rows as lists. */
export async function saveTicketForm(
  trx: Trx,
  { ticketId, deskId, formVersionId, answers }: { ticketId: string; deskId: string } & TicketForm,
): Promise<void> {
  const json = answers && JSON.stringify(foldRows(answers));
  await trx
    .insertInto('ticketForms')
    .values({ ticketId, deskId, formVersionId, answers: json })
    .onConflict((conflict) => conflict.column('ticketId').doUpdateSet({ formVersionId, answers: json }))
    .execute();
}

/** Form questions that one information request asked (R6). */
export interface AskedQuestions {
  entryId: string;
  formVersionId: string;
  questionIds: string[];
  answeredAt: Instant | null;
}

/** Saves the questions that an information request asked, with its entry. */
export async function addAskedQuestions(
  trx: Trx,
  asked: Omit<AskedQuestions, 'answeredAt'> & { deskId: string; ticketId: string },
): Promise<void> {
  await trx
    .insertInto('askedQuestions')
    .values({ ...asked, answeredAt: null })
    .execute();
}

/** The last questions asked, on one entry or on the ticket: a new information request replaces the previous one. */
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

/** Records the first answer to the questions, even a partial one. */
export async function markQuestionsAnswered(trx: Trx, entryId: string, at: Instant): Promise<void> {
  await trx
    .updateTable('askedQuestions')
    .set({ answeredAt: at })
    .where('entryId', '=', entryId)
    .where('answeredAt', 'is', null)
    .execute();
}

/** Whether an incoming entry of the ticket has a file. */
export function hasRequestersFiles(handle: Handle, ticketId: string): Promise<boolean> {
  return handle
    .selectFrom('files')
    .innerJoin('entries', 'entries.id', 'files.entryId')
    .select('files.id')
    .where('files.ticketId', '=', ticketId)
    .where('entries.direction', '=', inStatement('in'))
    .limit(1)
    .$call(findsAny);
}
