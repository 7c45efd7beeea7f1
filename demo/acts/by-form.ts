import { lastLetterTo } from '#demo/acts/by-mail.ts';
import { confirmByLink, upload } from '#demo/acts/contacts.ts';
import { introduce } from '#demo/acts/who.ts';
import type { Attachment } from '#demo/attachments.ts';
import type { desks, PersonName } from '#demo/cast.ts';
import { type Act, type Stage, ticketOf, type Writer } from '#demo/script.ts';
import { receiveForm, type SentSubject } from '#desk/intake/receive-form.ts';
import { openLink } from '#desk/portal/answer-link.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { withFields } from '#domain/forms/field-questions.ts';
import { isComplete, questionsOf } from '#domain/forms/questions.ts';
import { answersOfTickets, titleOfTicket } from '#domain/forms/rows.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { answeredText, recordedAnswers } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { findSite } from '#store/directory/sites.ts';
import { listFields } from '#store/fields/fields.ts';
import { currentVersion, findFormVersion } from '#store/forms/forms.ts';
import { findAskedQuestions } from '#store/forms/ticket-forms.ts';

/** One subject of the contact form, with its answers; `site` is a 4-digit id. */
interface FilledSubject {
  kind: Kind;
  answers: FormAnswers & { summary: string };
  attach?: Attachment[];
  /** Other scripts refer to the ticket of a further subject by this name. */
  name?: string;
}

/** A form of a catalogue, by its key. */
type FilledForm = Omit<FilledSubject, 'kind'> & { form: string };

/** A filled contact form of today's version: one ticket per subject, with the form's version and answers (R5, R6). */
export function filled(from: Writer, ...subjects: FilledSubject[]): Act {
  return filledAt('wcms', from, ...subjects.map(({ kind, ...subject }) => ({ ...subject, form: kind })));
}

/** The same at one of the desks, by forms of its catalogue. A form may open a ticket per row. */
export function filledAt(desk: keyof typeof desks, from: Writer, ...subjects: FilledForm[]): Act {
  return async (stage) => {
    const { world, actors } = stage;
    const requester = introduce(from);
    const deskId = actors.desks[desk];
    const sent: (SentSubject & { name?: string | undefined })[] = [];
    for (const subject of subjects)
      for (const one of await sentSubjects(stage, deskId, requester, subject))
        sent.push({ ...one, id: String(sent.length + 1), name: subject.name });
    const { language } = requester;
    const form = { deskId, formId: world.newId(), language, requester, suspectedSpam: false };
    const tickets = await receiveForm(world, { ...form, subjects: sent.map(({ name: _, ...subject }) => subject) });
    for (const [place, { id, number }] of tickets.entries()) {
      const { name } = sent[place]!;
      if (name !== undefined) stage.tickets.set(name, { id, number });
      if (typeof from === 'string') await confirmByLink(stage, id);
    }
    stage.ticket = { id: tickets[0]!.id, number: tickets[0]!.number };
  };
}

async function sentSubjects(
  stage: Stage,
  deskId: string,
  { language }: ReturnType<typeof introduce>,
  { form, answers, attach = [] }: FilledForm,
): Promise<Omit<SentSubject, 'id'>[]> {
  const { world } = stage;
  const version = await currentVersion(world.db, { deskId, key: form });
  if (!version) throw new Error(`The desk has no such form: ${form}.`);
  const definition = withFields(version.definition, await listFields(world.db, [deskId]));
  const site = typeof answers.site === 'string' ? ((await findSite(world.db, answers.site)) ?? null) : null;
  const fileIds = await upload(stage, null, attach);
  const tickets = answersOfTickets(definition, answers);
  return tickets.map(({ answers: own }, at) => ({
    kind: definition.kind,
    summary: titleOfTicket(definition, own, { place: at + 1, of: tickets.length }),
    urgent: answers.urgent === 'yes',
    site: site?.number ?? null,
    text: ticketText({ definition, answers: own, site, unknownSite: null }, language),
    complete: isComplete(definition, own),
    form: { formVersionId: version.id, answers: own },
    files: attach.map(({ name, content }, place) => ({ id: fileIds[place]!, name, bytes: content.length })),
  }));
}

/** The page with the questions that an agent ticked, filled in through the letter's link (R6). */
export function answerAsked(from: PersonName, answers: FormAnswers, words = ''): Act {
  return async (stage) => {
    const { world } = stage;
    const { id: mailId } = await lastLetterTo(stage, from);
    const link = await openLink(world, world.signer.signLink({ mailId, purpose: 'clock' }));
    const asked = await findAskedQuestions(world.db, ticketOf(stage).id);
    const version = asked && (await findFormVersion(world.db, asked.formVersionId));
    if (!link || !version) throw new Error('No form questions were asked.');
    const { language } = link.ticket;
    const questions = questionsOf(version.definition).filter(({ id }) => asked.questionIds.includes(id));
    const open = questions.filter(({ id }) => !Object.hasOwn(answers, id)).map(({ label }) => label[language]);
    const text = answeredText({ answers: recordedAnswers(questions, answers, language), open, words }, language);
    const given = { entryId: asked.entryId, answers, site: null, files: [], text };
    const done = await answerQuestions(world, link, given);
    if (!('ticket' in done)) throw new Error(`The questions cannot be answered: ${JSON.stringify(done)}`);
  };
}
