import { siteIndexOf } from '#desk/site-index.ts';
import { type DraftSubject, editorKinds, newSubject } from '#domain/form/contact-draft.ts';
import type { FormDefinition, FormVersion, Question, QuestionType } from '#domain/form/definition.ts';
import { questionsOf } from '#domain/form/questions.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { formsOf } from '#web/public/contact/desk-forms.ts';
import type { FormPost } from '#web/public/contact/draft/read-draft.ts';
import { filesOf, keepUploads } from '#web/public/contact/kept-files.ts';
import { checkSubject } from '#web/public/contact/steps/next-step.ts';
import { fieldOf, type QuestionError } from '#web/question/check.ts';
import { readAnswers } from '#web/question/read-answers.ts';

/** The answers of one subject as they were posted, with what is wrong with them. */
export interface PostedSubject {
  place: number;
  version: FormVersion;
  subject: DraftSubject;
  errors: QuestionError[];
  /** Files were refused: their names stand on the page that is answered, and on no other. */
  refusedFiles: boolean;
}

/** Null is a post that does not say what it is about. */
export async function readPostedSubject(post: FormPost, placeAsked: number): Promise<PostedSubject | null> {
  const { visit, desk, form, before } = post;
  const { world } = visit.services;
  const place = Math.min(placeAsked, before.subjects.length + 1);
  const known = before.subjects[place - 1] ?? newSubject(null);
  const kind = known.kind ?? kindSaid(post);
  const version = kind === null ? undefined : (await formsOf(world, desk.id))[kind];
  if (!version) return null;
  const { definition } = version;
  const files = await readFiles(post, definition);
  const subject: DraftSubject = {
    ...known,
    kind,
    answers: { ...known.answers, ...readAnswers(form, questionsOf(definition)) },
    files: files.files.map(({ id, name, bytes, held }) => ({ id, name, bytes, held })),
  };
  const { errors } = checkSubject(subject, version, await siteIndexOf(world, world.db), visit.language);
  const all = [...errors, ...files.errors];
  return {
    place,
    version,
    subject: seen(subject, definition, errors),
    errors: all,
    refusedFiles: files.errors.length > 0,
  };
}

/** The page says its kind, for a draft that is gone. */
function kindSaid({ form, sender }: FormPost): Kind | null {
  if (sender === 'complaint') return 'complaint';
  return editorKinds.find((each) => each === form.get('kind')) ?? null;
}

async function readFiles({ visit, desk, form, state }: FormPost, definition: FormDefinition) {
  const question = questionOf(definition, 'files');
  const before = filesOf(visit, form, state.id);
  if (!question) return { files: before, errors: [] };
  const field = fieldOf(question.id);
  const { files, errors } = await keepUploads(visit, desk, form, { formId: state.id, before, field });
  return { files, errors: errors.map(({ text }) => ({ question: question.id, field, text })) };
}

/** A site that was pointed out as unknown: typed once more it is taken as it is. */
function seen(subject: DraftSubject, definition: FormDefinition, errors: QuestionError[]): DraftSubject {
  const site = questionOf(definition, 'site');
  if (!site || !errors.some(({ question }) => question === site.id)) return subject;
  const typed = subject.answers[site.id];
  return { ...subject, siteSeen: typeof typed === 'string' ? typed : '' };
}

function questionOf(definition: FormDefinition, type: QuestionType): Question | undefined {
  return questionsOf(definition).find((question) => question.type === type);
}
