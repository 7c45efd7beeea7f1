import { withSiteNames } from '#domain/forms/check-answers.ts';
import type { ContactDraft, DraftFile } from '#domain/forms/contact-draft.ts';
import type { Question } from '#domain/forms/definition.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import { enhanceWords } from '#locales/enhance/messages.ts';
import { bytes } from '#locales/format.ts';
import { type LabelledAnswer, labelledAnswers } from '#locales/forms/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { readKnown } from '#web/public/announcements/read-known.ts';
import { type SuggestedArticle, suggestArticles } from '#web/public/articles/suggestions.ts';
import type { FormVisit } from '#web/public/contact/draft/read-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { formerAnswers } from '#web/public/contact/steps/form-shown.ts';
import { nameOfForm, stepFrame } from '#web/public/contact/steps/frame.ts';
import { type ReadyForm, type ReadySubject, ticketsOf } from '#web/public/contact/steps/next-step.ts';
import { organisationChoice } from '#web/public/contact/steps/own-organisation.ts';

export interface Row {
  label: string;
  value: string;
  /** True if there is no answer. */
  isEmpty?: boolean;
}

interface SubjectView {
  place: number;
  title: string;
  rows: Row[];
  complete: boolean;
  /** Articles that may answer it at once. */
  helps: SuggestedArticle[];
}

/** Input of this page, and why the form was not sent. */
interface Tried {
  notice?: Notice | null;
  agreed?: boolean;
  organisation?: string | null;
}

/** Returns all answers in words. */
export async function checkView(
  found: FormVisit,
  draft: ContactDraft,
  ready: ReadyForm,
  { notice = null, agreed = false, organisation = null }: Tried = {},
) {
  const { visit, sender, desk } = found;
  const known = await readKnown(visit, desk);
  return {
    frame: await stepFrame(found, draft, { at: 'check' }),
    notice,
    you: aboutYou(draft, ready, visit.language),
    /** The number of tickets that it opens. */
    count: ticketsOf(ready),
    subjects: await Promise.all(
      ready.subjects.map(async (subject, at) => ({
        ...(await subjectView(found, subject, at + 1)),
        /** Known incidents of its site. */
        known: sender === 'complaint' ? [] : known.of(subject.checked.site?.id ?? null),
        helps: await subjectHelp(found, subject),
      })),
    ),
    /** The organisation whose service manager may read a complaint, if its sender agrees (R10). */
    agreement: sender === 'complaint' ? agreement(ready, visit.language, agreed) : null,
    /** The organisation of a request without a site (R9). */
    organisation: await organisationChoice(found, ready, organisation),
    mayAdd: sender !== 'complaint' && draft.subjects.length < subjectsMax,
  };
}

/** Returns articles that may answer a subject, found by its title, then by its text. Empty for complaints. */
async function subjectHelp(
  { visit, desk, sender }: FormVisit,
  { form, checked }: ReadySubject,
): Promise<SuggestedArticle[]> {
  if (sender === 'complaint') return [];
  const { language, services } = visit;
  const answers = labelledAnswers(form.definition, checked.answers, language);
  const textOf = (...types: string[]) =>
    answers
      .flatMap(({ question, value }) => (value !== null && types.includes(question.type) ? [value] : []))
      .join(' ');
  const asked = { deskId: desk.id, language, title: textOf('summary'), text: textOf('text', 'line') };
  return suggestArticles(services.world.db, asked, 'request');
}

function agreement({ subjects: [subject] }: ReadyForm, language: Language, agreed: boolean) {
  const organisation = subject?.checked.site?.organisationNames?.[language];
  return organisation === undefined ? null : { organisation, agreed };
}

export type CheckView = Awaited<ReturnType<typeof checkView>>;

function aboutYou({ person: { language: spoken } }: ContactDraft, { person }: ReadyForm, language: Language): Row[] {
  const { labels, none, anonymous } = contactWords[language].check;
  if (person.anonymous) return [{ label: labels.name, value: anonymous }];
  return [
    row(labels.name, person.name, none),
    row(labels.email, person.email, none),
    row(labels.phone, person.phone && phone(person.phone), none),
    { label: labels.language, value: ownNames[spoken] },
  ].filter(({ isEmpty }) => !isEmpty);
}

async function subjectView(
  { visit: { language, services } }: FormVisit,
  ready: ReadySubject,
  place: number,
): Promise<Omit<SubjectView, 'helps'>> {
  const { subject, form, checked } = ready;
  const former = await formerAnswers(services.world.db, subject, form, language);
  const { check } = contactWords[language];
  const { kind } = form.definition;
  const named = nameOfForm(form, language);
  const answers = labelledAnswers(form.definition, withSiteNames(checked), language);
  const rows = answers.map((answer) => answerRow(answer, ready, language));
  const title = answers.find(({ question }) => question.type === 'summary')?.value ?? named;
  const about = kind === 'complaint' ? [] : [{ label: check.labels.kind, value: named }];
  const common = subject.files.filter(({ question }) => question === undefined);
  const files = common.map((file) => fileLine(file, language)).join('\n');
  const filled = rows.map((each, at) => (isFiles(answers[at]!.question) ? row(each.label, files, check.none) : each));
  const told = filled.filter((each, at) => !each.isEmpty || counts(answers[at]!.question));
  return { place, title, rows: [...about, ...told, ...former], complete: checked.complete };
}

function answerRow({ question, label, value }: LabelledAnswer, { checked }: ReadySubject, language: Language): Row {
  const { none, missing, urgent, unknownSite } = contactWords[language].check;
  const { site } = checked;
  if (question.type === 'urgent') return row(label, value && urgent, none);
  if (question.type === 'site' && site) return { label, value: `${site.number}, ${site.name}` };
  if (question.type === 'site' && checked.unknownSite !== null)
    return { label, value: unknownSite({ typed: checked.unknownSite }) };
  return row(label, value, question.completes ? missing : none);
}

function row(label: string, value: string | null, none: string): Row {
  return value ? { label, value } : { label, value: none, isEmpty: true };
}

/** Returns "wit.png (412 kB)", with a note if the virus scan is still pending. */
function fileLine({ name, bytes: size, held }: DraftFile, language: Language): string {
  const facts = [bytes(size, language), ...(held ? [enhanceWords[language].upload.held] : [])];
  return `${name} (${facts.join(', ')})`;
}

/** Whether a request without this answer is incomplete (R6). */
function counts({ required, completes }: Question): boolean {
  return required || completes;
}

function isFiles({ type }: Question): boolean {
  return type === 'files';
}
