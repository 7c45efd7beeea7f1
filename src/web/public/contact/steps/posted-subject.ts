import { siteIndexOf } from '#desk/directory/site-index.ts';
import { type ContactDraft, type DraftSubject, editorKinds, withSubject } from '#domain/forms/contact-draft.ts';
import type { FormAnswers, FormDefinition, FormVersion, Question, QuestionType } from '#domain/forms/definition.ts';
import { placeNow, withPostedSubject } from '#domain/forms/merge-draft.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { formsFor } from '#web/public/contact/desk-forms.ts';
import type { FormPost } from '#web/public/contact/draft/read-draft.ts';
import { formShown } from '#web/public/contact/steps/form-shown.ts';
import { checkSubject } from '#web/public/contact/steps/next-step.ts';
import { filesOf, saveUploads } from '#web/shared/files/saved-files.ts';
import { fieldOf, type QuestionError } from '#web/shared/question/check.ts';
import { readAnswers } from '#web/shared/question/read-answers.ts';

/** The posted answers of a subject. */
interface PostedSubject {
  /** The current version; the page may have shown an older one. */
  version: FormVersion;
  /** Errors of refused files. Only the response to this post names them. */
  refused: QuestionError[];
  /** Returns the draft with these answers, the subject's place in it, and its errors. */
  into(draft: ContactDraft): { draft: ContactDraft; place: number; errors: QuestionError[] };
}

/** Returns null if the post does not say its kind. */
export async function readPostedSubject(post: FormPost, place: number): Promise<PostedSubject | null> {
  const { visit, desk, form, before, base } = post;
  const { world } = visit.services;
  const known = (base ?? before).subjects[place - 1];
  const kind = known?.kind ?? kindSaid(post);
  const version = kind === null ? undefined : (await formsFor(world, desk.id, post.sender))[kind];
  if (!version) return null;
  const shown = await formShown(world.db, version, form.get('version'));
  const { files, refused } = await readFiles(post, shown.definition);
  const answers = { ...readAnswers(form, questionsOf(shown.definition)), ...ownSite(form, shown.definition) };
  const versions = [...(known?.versions ?? []).filter((id) => id !== shown.id), shown.id];
  const sites = await siteIndexOf(world, world.db);
  return {
    version,
    refused,
    into(draft) {
      const after = withPostedSubject(draft, post, place, { kind, answers, files, versions });
      const at = placeNow(draft, post, place);
      const { errors } = checkSubject(after.subjects[at - 1]!, version, sites, visit.language);
      const seen = withSubject(after, at, (subject) => siteSeen(subject, version.definition, errors));
      return { draft: seen, place: at, errors: [...errors, ...refused] };
    },
  };
}

/** The button of an own site overrides the typed site. */
function ownSite(form: FormData, definition: FormDefinition): FormAnswers {
  const [own, site] = [form.get('own'), questionOf(definition, 'site')];
  return typeof own === 'string' && site ? { [site.id]: own.slice(0, 20) } : {};
}

/** Returns the kind that the page carries, in case its draft is gone. */
function kindSaid({ form, sender }: FormPost): Kind | null {
  if (sender === 'complaint') return 'complaint';
  if (sender === 'urgent') return 'incident';
  return editorKinds.find((each) => each === form.get('kind')) ?? null;
}

async function readFiles({ visit, desk, form, state }: FormPost, definition: FormDefinition) {
  const question = questionOf(definition, 'files');
  const before = filesOf(visit, form, state.id);
  const field = question ? fieldOf(question.id) : 'files';
  const { files, errors } = await saveUploads(visit, desk, form, { formId: state.id, before, field });
  return {
    files: files.map(({ id, name, bytes, held }) => ({ id, name, bytes, held })),
    refused: errors.map(({ text }) => ({ question: question?.id ?? '', field, text })),
  };
}

/** Marks an unknown site as reported, so that it is accepted when typed again. */
function siteSeen(subject: DraftSubject, definition: FormDefinition, errors: QuestionError[]): DraftSubject {
  const site = questionOf(definition, 'site');
  if (!site || !errors.some(({ question }) => question === site.id)) return subject;
  const typed = subject.answers[site.id];
  return { ...subject, siteSeen: typeof typed === 'string' ? typed : '' };
}

function questionOf(definition: FormDefinition, type: QuestionType): Question | undefined {
  return questionsOf(definition).find((question) => question.type === type);
}
