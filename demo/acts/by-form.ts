import { lastLetterTo } from '#demo/acts/by-mail.ts';
import { confirmByLink, upload } from '#demo/acts/contacts.ts';
import { introduce } from '#demo/acts/who.ts';
import type { Attachment } from '#demo/attachments.ts';
import type { PersonName } from '#demo/cast.ts';
import { type Act, type Stage, ticketOf, type Writer } from '#demo/script.ts';
import { receiveForm, type SentSubject } from '#desk/intake/receive-form.ts';
import { openLink } from '#desk/portal/answer-link.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { isComplete, questionsOf } from '#domain/forms/questions.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { answeredText, recordedAnswers } from '#locales/forms/messages.ts';
import { ticketText } from '#locales/forms/ticket-text.ts';
import { findSite } from '#store/directory/sites.ts';
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

/** A filled contact form of today's version: one ticket per subject, with the form's version and answers (R5, R6). */
export function filled(from: Writer, ...subjects: FilledSubject[]): Act {
  return async (stage) => {
    const { world, actors } = stage;
    const requester = introduce(from);
    const sent: SentSubject[] = [];
    for (const subject of subjects) sent.push(await sentSubject(stage, requester, subject, String(sent.length + 1)));
    const { language } = requester;
    const form = { deskId: actors.desks.wcms, formId: world.newId(), language, requester, suspectedSpam: false };
    const tickets = await receiveForm(world, { ...form, subjects: sent });
    for (const [place, { id, number }] of tickets.entries()) {
      const { name } = subjects[place]!;
      if (name !== undefined) stage.tickets.set(name, { id, number });
      if (typeof from === 'string') await confirmByLink(stage, id);
    }
    stage.ticket = { id: tickets[0]!.id, number: tickets[0]!.number };
  };
}

async function sentSubject(
  stage: Stage,
  { language, phone = null }: ReturnType<typeof introduce>,
  { kind, answers, attach = [] }: FilledSubject,
  id: string,
): Promise<SentSubject> {
  const { world, actors } = stage;
  const version = await currentVersion(world.db, { deskId: actors.desks.wcms, key: kind });
  if (!version) throw new Error(`The desk has no form for this kind: ${kind}.`);
  const { definition } = version;
  const site = typeof answers.site === 'string' ? ((await findSite(world.db, answers.site)) ?? null) : null;
  const fileIds = await upload(stage, null, attach);
  return {
    id,
    kind,
    summary: answers.summary,
    urgent: answers.urgent === 'yes',
    site: site?.number ?? null,
    text: ticketText({ definition, answers, site, unknownSite: null, phone }, language),
    complete: isComplete(definition, answers),
    form: { formVersionId: version.id, answers },
    files: attach.map(({ name, content }, place) => ({ id: fileIds[place]!, name, bytes: content.length })),
  };
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
