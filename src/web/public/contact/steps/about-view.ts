import { siteIndexOf } from '#desk/directory/site-index.ts';
import type { ContactDraft, DraftSubject } from '#domain/forms/contact-draft.ts';
import type { FormDefinition, FormVersion, Question } from '#domain/forms/definition.ts';
import { subjectsMax } from '#domain/forms/limits.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { withRows } from '#domain/forms/rows.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import { type Language, spokenText } from '#domain/language.ts';
import { listing } from '#locales/format.ts';
import { answerInWords } from '#locales/forms/messages.ts';
import { contactWords } from '#locales/public/messages.ts';
import { listOwnSites, type OwnSite } from '#store/directory/sites.ts';
import { urls } from '#web/app/urls.ts';
import { readKnown } from '#web/public/announcements/read-known.ts';
import type { AnnouncementView } from '#web/public/announcements/views.ts';
import type { AskedVersion } from '#web/public/contact/desk-forms.ts';
import { type FormVisit, isAccountUsed } from '#web/public/contact/draft/read-draft.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { changeSince } from '#web/public/contact/steps/form-shown.ts';
import { stepFrame } from '#web/public/contact/steps/frame.ts';
import { checkSubject } from '#web/public/contact/steps/next-step.ts';
import { type Step, stepAbout } from '#web/public/contact/steps/step.ts';
import { fileLimits, sealFiles } from '#web/shared/files/saved-files.ts';
import type { QuestionError } from '#web/shared/question/check.ts';

interface Shown {
  /** The page that shows the subject, if it is not the subject's own step. */
  step?: Step;
  place: number;
  version: AskedVersion;
  errors?: QuestionError[];
  notice?: Notice | null;
}

/** Returns the questions of a subject with its answers and errors. */
export async function aboutView(
  found: FormVisit,
  draft: ContactDraft,
  { place, version, step = { at: 'about', place }, errors = [], notice = null }: Shown,
) {
  const { visit } = found;
  const { language } = visit;
  const subject = draft.subjects[place - 1]!;
  const { answers, files } = subject;
  const definition = withRows(version.definition, answers);
  const { desk } = stepAbout(found.request, found.sender);
  return {
    frame: await stepFrame(found, draft, step),
    definition,
    formKey: version.key,
    /** The name of a form beyond the built-in ones, which their kinds name. */
    name: version.key === definition.kind ? null : spokenText(version.form.names, language, found.desk.languages),
    formLanguage: languageOfForm(version, language),
    answers,
    errors,
    versionId: version.id,
    notice: notice ?? (await changeNotice(found, subject, version)),
    rivals: rivalsOf(subject, definition, language),
    known: await knownHere(found, subject, version),
    ownSites: await ownSitesOf(found),
    files: sealFiles(visit, draft.id, files),
    ...fileLimits(urls.contactFiles(language, desk), language),
    marks: { find: urls.directorySites(language), suggest: urls.suggestArticles(language, { desk, from: 'typing' }) },
    /** A complaint has one subject; other forms have at most `subjectsMax`. */
    mayAdd: found.sender !== 'complaint' && draft.subjects.length < subjectsMax,
  };
}

/** Returns the sites of a signed-in user, who need not search for them. */
async function ownSitesOf({ visit: { actor, services }, sender }: FormVisit): Promise<OwnSite[]> {
  return isAccountUsed(sender) && actor ? listOwnSites(services.world.db, actor, ownSitesMax) : [];
}

/** Longer lists are slower than typing. */
const ownSitesMax = 12;

/** Returns known incidents of the selected site and of all sites. Empty for complaints, which concern the desk. */
async function knownHere(
  { visit, desk, sender }: FormVisit,
  subject: DraftSubject,
  version: FormVersion,
): Promise<AnnouncementView[]> {
  if (sender === 'complaint') return [];
  const { world } = visit.services;
  const known = await readKnown(visit, desk);
  if (known.isEmpty) return [];
  const { checked } = checkSubject(subject, version, await siteIndexOf(world, world.db), visit.language);
  return known.of(checked.site?.id ?? null);
}

/** Returns a notice if questions changed since the user saw them; it says that all input was saved. */
async function changeNotice(
  { visit: { language, services }, sender }: FormVisit,
  subject: DraftSubject,
  version: FormVersion,
): Promise<Notice | null> {
  if (sender === 'urgent') return null;
  const change = await changeSince(services.world.db, subject, version);
  if (change === null) return null;
  const say = contactWords[language].formChanged;
  const labels = (questions: Question[]) =>
    listing(
      questions.map(({ label }) => label[language]),
      language,
    );
  const added = change.added.length > 0 ? [say.added({ labels: labels(change.added) })] : [];
  const former = change.former.length > 0 ? [say.former({ labels: labels(change.former) })] : [];
  return { title: say.title, text: [...added, ...former, say.kept].join(' '), isNews: true };
}

/** Returns the answers from another window, in words, by question. */
function rivalsOf({ rivals = {} }: DraftSubject, definition: FormDefinition, language: Language) {
  return questionsOf(definition).flatMap((question) => {
    const text = answerInWords(question, rivals, language);
    return text === null ? [] : [{ question: question.id, text }];
  });
}

export type AboutView = Awaited<ReturnType<typeof aboutView>>;
