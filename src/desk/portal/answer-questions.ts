import { writeValues } from '#desk/fields/check-values.ts';
import { valuesAnswered } from '#desk/forms/opening-of.ts';
import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { type Answerer, proveByLink } from '#desk/portal/answer-link.ts';
import { onTicket } from '#desk/spine/on-ticket.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { applyCommand, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeEntry } from '#desk/spine/writing.ts';
import { continueClosed } from '#desk/ticket/open-follow-up.ts';
import { proveContact } from '#desk/ticket/prove-contact.ts';
import { knownAnswers } from '#domain/forms/checklist.ts';
import type { FormAnswers, FormVersion } from '#domain/forms/definition.ts';
import { missingQuestions, questionsOf } from '#domain/forms/questions.ts';
import { withRowsOf } from '#domain/forms/rows.ts';
import type { FormAnswered } from '#domain/ticket/events/commands.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import { findSite } from '#store/directory/sites.ts';
import { attachableFiles } from '#store/files/files.ts';
import { findFormVersion } from '#store/forms/forms.ts';
import {
  type AskedQuestions,
  findAskedQuestions,
  findTicketForm,
  hasRequestersFiles,
  markQuestionsAnswered,
  saveTicketForm,
} from '#store/forms/ticket-forms.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { readSummary } from '#store/ticket/texts.ts';

/** Validated answers to the questions of one information request. */
export interface GivenAnswers {
  /** The entry of the request. */
  entryId: string;
  answers: FormAnswers;
  /** The site that an answer names, by its 4-digit id. */
  site: string | null;
  files: { id: string; name: string; bytes: number }[];
  /** All answers in the ticket's language, as shown on the record. */
  text: string;
}

/**
 * Saves a requester's answers to an agent's questions as one reaction, which ends the wait (R6, R14, R19), or opens a follow-up
 * of a closed ticket (R21). A repeat does nothing; changed answers are another reaction, so nothing is lost (R1).
 */
export async function answerQuestions(
  world: Spine,
  answerer: Answerer,
  given: GivenAnswers,
): Promise<Outcome<{ ticket: TicketRow }, TicketRefused | Refused<'missing'>>> {
  const { actor, ticket, address, provedBy } = answerer;
  if (address !== null) await proveByLink(world, answerer);
  return onTicket(world, actor, 'react', ticket.number, async (session) => {
    const { trx } = session.tx;
    const content = [given.answers, given.text, given.files.map(({ name, bytes }) => [name, bytes])];
    const submissionId = submissionIdOf(`${given.entryId} ${actor.personId}`, content);
    const before = await findSubmission(trx, submissionId);
    if (before) return { ticket: before };
    const asked = await findAskedQuestions(trx, session.ticket.id, given.entryId);
    const version = asked && (await findFormVersion(trx, asked.formVersionId));
    if (!asked || !version) return { refused: 'missing' as const };
    const outcome = await react(session, { personId: actor.personId, provedBy }, given, asked, version);
    if ('refused' in outcome) return outcome;
    await addSubmission(trx, submissionId, outcome.ticket.id, session.at);
    return outcome;
  });
}

async function react(
  session: Session,
  { personId, provedBy }: { personId: string; provedBy: SenderProof | null },
  given: GivenAnswers,
  asked: AskedQuestions,
  version: FormVersion,
): Promise<Outcome<{ ticket: TicketRow }, TicketRefused>> {
  const { world, tx, at, by } = session;
  const before = await findTicketForm(tx.trx, session.ticket.id);
  const answers = { ...before?.answers, ...given.answers };
  // Items in the agent's own words say nothing about the form's questions.
  const isOfForm = asked.questionIds.length > 0;
  const form = isOfForm ? await outcomeOf(session, given, version, answers) : null;
  const ids = given.files.map(({ id }) => id);
  const fileIds = await attachableFiles(tx.trx, ids, world.newId);
  const written = { text: given.text, fileIds };
  if (session.ticket.status === 'closed') {
    const complete = form ? { complete: form.missing === 0 } : {};
    const late = { personId, receivedAt: at, provedBy, channel: 'portal', ...complete } as const;
    const { ticket: followUp } = await continueClosed(session, { ...late, ...written });
    await saveAnswers(session, followUp, asked, answers);
    return { ticket: followUp };
  }
  if (provedBy !== null) await proveContact(session, personId, provedBy);
  const message = { kind: 'message', direction: 'in', ...written, by, at, provedBy } as const;
  const entry = writeEntry(world, session.writing, message);
  const reacted = await applyCommand(session, {
    type: 'react',
    entry,
    personId,
    receivedAt: at,
    provedBy,
    ...(form && { form }),
  });
  if ('refused' in reacted) return reacted;
  await setAnsweredFields(session, given, asked, version);
  await saveAnswers(session, session.ticket, asked, answers);
  return { ticket: session.ticket };
}

/** An answer about a field becomes the value of the ticket, as if it had been given at once. */
async function setAnsweredFields(
  session: Session,
  { answers }: GivenAnswers,
  { questionIds }: AskedQuestions,
  { definition }: FormVersion,
): Promise<void> {
  const { world, tx, ticket, by } = session;
  const questions = questionsOf(withRowsOf(definition, questionIds)).filter(({ id }) => questionIds.includes(id));
  const { participantIds: peopleIds } = ticket;
  const values = await valuesAnswered(world, tx, ticket.deskId, questions, { answers, peopleIds });
  if (values.length === 0) return;
  const fields = writeValues(world, session.writing, by.personId, values);
  await applyCommand(session, { type: 'setFields', fields });
}

/** The questions still open after these answers and all that the ticket knows, and the site that the answers name. */
async function outcomeOf(
  { tx, ticket }: Session,
  given: GivenAnswers,
  { definition }: FormVersion,
  answers: FormAnswers,
): Promise<FormAnswered> {
  const named = given.site === null ? undefined : await findSite(tx.trx, given.site);
  const known = knownAnswers(definition, answers, {
    summary: await readSummary(tx.trx, ticket.summaryId),
    // Only whether there is a site matters here.
    site: ticket.siteId ?? named?.number ?? null,
    hasFiles: given.files.length > 0 || (await hasRequestersFiles(tx.trx, ticket.id)),
    urgent: ticket.urgent,
  });
  const { id: siteId = null, organisationId = null } = named ?? {};
  return { missing: missingQuestions(definition, known).length, siteId, organisationId };
}

async function saveAnswers(
  { tx, at }: Session,
  { id: ticketId, deskId }: TicketRow,
  { entryId, formVersionId, questionIds }: AskedQuestions,
  answers: FormAnswers,
): Promise<void> {
  if (questionIds.length > 0) await saveTicketForm(tx.trx, { ticketId, deskId, formVersionId, answers });
  await markQuestionsAnswered(tx.trx, entryId, at);
}
